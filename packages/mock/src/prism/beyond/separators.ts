/** How a field of a form is written, of what OpenAPI's encoding object says. */
export interface FieldEncoding {
  property: string;
  style?: unknown;
  explode?: unknown;
}

/** What stands between the items of a list in one field, by the style. */
const SEPARATORS: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
};

/**
 * What stands between the items of a list that is written into one field, by the field's name. A list that
 * is not here has a field for each item.
 */
export function separatorsOf(
  encodings: readonly FieldEncoding[] = [],
): ReadonlyMap<string, string> {
  return new Map(
    encodings.flatMap(({ property, style, explode }): [string, string][] => {
      const separator = SEPARATORS[String(style)];
      const isExploded = explode ?? style === "form";
      return separator === undefined || isExploded === true ? [] : [[property, separator]];
    }),
  );
}
