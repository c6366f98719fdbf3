import {
  escapeKey,
  isNode,
  type OpenApiDocument,
  objectsOf,
  toPointer,
  valueAt,
} from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { mappingReference } from "../discriminators/values.ts";
import { refused } from "./refused.ts";

/** Values of discriminators for which the document has no schema. */
export function discriminatorFaults(document: OpenApiDocument): Finding[] {
  return [...objectsOf(document, "document")].flatMap(({ node, kind, keys }) => {
    const { discriminator } = node;
    if (kind !== "schema" || !isNode(discriminator)) return [];
    const at = toPointer([...keys, "discriminator"]);
    const { mapping, defaultMapping } = discriminator;
    const targets: [place: string, target: unknown][] = [
      ...Object.entries(isNode(mapping) ? mapping : {}).map(
        ([value, target]): [string, unknown] => [`${at}/mapping/${escapeKey(value)}`, target],
      ),
      ...(defaultMapping === undefined
        ? []
        : [[`${at}/defaultMapping`, defaultMapping] as [string, unknown]]),
    ];
    return targets.flatMap(([place, target]) => {
      const fault = faultOf(document, target);
      return fault === undefined ? [] : refused(place, fault);
    });
  });
}

function faultOf(document: OpenApiDocument, target: unknown): string | undefined {
  const shown = JSON.stringify(target);
  if (typeof target !== "string") return `${shown} is not the name of a schema: write its name.`;
  const found = valueAt(document, mappingReference(target));
  if (isNode(found) || typeof found === "boolean") return undefined;
  return /^[^#]*[/.]/.test(target)
    ? `${shown} leads out of the document: bundle it first, with \`redocly bundle\`, or leave the value out.`
    : `${shown} leads to no schema: correct it, or leave the value out.`;
}
