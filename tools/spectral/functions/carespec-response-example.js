// @ts-check

/**
 * Requires at least one entry under `examples` of a media type. The mock answers with the first one
 * and the documentation shows them all by name; the nameless `example` can be neither chosen nor
 * linked.
 *
 * @param {{ example?: unknown, examples?: Record<string, unknown> } | null} mediaType
 */
export default function carespecResponseExample(mediaType) {
  if (Object.keys(mediaType?.examples ?? {}).length > 0) return [];
  const remedy =
    mediaType?.example === undefined
      ? "add one under examples, keyed by what it shows, such as externalIdTaken"
      : "move the value of example to examples.<name>.value";
  return [{ message: `this body has no named example: ${remedy}.` }];
}
