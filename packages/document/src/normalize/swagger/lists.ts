import type { Node } from "../../node.ts";
import type { Finding } from "../finding.ts";

/** How OpenAPI 3 says what Swagger's `collectionFormat` says; nothing where it does by default. */
const STYLES: Record<string, Node | undefined> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** How the field of a form is written that is a list. */
export function encodingOfList({ type, collectionFormat = "csv" }: Node): Node | undefined {
  return type === "array" ? STYLES[String(collectionFormat)] : undefined;
}

/** What is wrong with how a list is written. */
export function faultOfList(parameter: Node): Pick<Finding, "kind" | "message"> | undefined {
  const { type, in: place, name, collectionFormat: format } = parameter;
  if (type !== "array" || format === undefined) return undefined;
  const shown = JSON.stringify(format);
  if (format === "tsv") {
    return refused(
      "lists with tabs between their items (`tsv`) have no counterpart in OpenAPI 3: ask the vendor for `csv` or `multi`.",
    );
  }
  if (!Object.hasOwn(STYLES, String(format))) {
    return refused(`${shown} is no way to write a list: use csv, ssv, pipes or multi.`);
  }
  if ((place !== "path" && place !== "header") || format === "csv") return undefined;
  if (format === "multi") {
    const message = `${shown} is for queries and forms only: ${JSON.stringify(name)} has commas between its items.`;
    return { kind: "changed", message };
  }
  return refused(`in a ${place}, OpenAPI 3 has only lists with commas (csv), not ${shown}.`);
}

function refused(message: string): Pick<Finding, "kind" | "message"> {
  return { kind: "refused", message };
}
