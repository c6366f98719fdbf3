import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { exportAs, identifierOf } from "./identifier.ts";
import { importLine } from "./import-line.ts";
import { DEPRECATED, prose, tsdoc } from "./tsdoc.ts";

/** Names that the file has besides the operations. */
const OWN = [
  "operations",
  "operationFunction",
  "OperationFunction",
  "Methods",
  "Of",
  "pagesOf",
  "createAllPages",
  "createPages",
  "createLinkedPages",
  "pagesWith",
];

/**
 * Writes `functions.ts`: each operation as a function of a connection, so that an application's
 * bundle holds only those that it uses.
 */
export function generateFunctions(document: OpenApiDocument, api: string): string {
  const placed = operationsOf(document);
  // A module without exports or imports would be a script.
  if (placed.length === 0) return "export {};\n";
  const walker = walkerOf(document);
  const constants = placed.map(({ operation: { operationId, summary, deprecated } }) => {
    const name = identifierOf(operationId, OWN);
    const exported = name === operationId ? "export " : "";
    const key = JSON.stringify(operationId);
    const own = /^[A-Za-z_$][\w$]*$/.test(operationId) ? `.${operationId}` : `[${key}]`;
    const code = `${exported}const ${name}: Of<${key}> = /* @__PURE__ */ operationFunction(\n  operations${own},\n);\n`;
    return (
      tsdoc([summary && `${prose(summary)}.`, deprecated === true && DEPRECATED]) +
      code +
      exportAs(name, operationId)
    );
  });
  const core = ["operationFunction", "type OperationFunction"];
  if (walker) core.push("pagesWith", walker);
  const pages = `/** Walks the items of all pages of an operation, as the method's \`pages\` does. */\nexport const pagesOf = /* @__PURE__ */ pagesWith(${walker});\n`;
  return [
    importLine(core, "@carespec/core/vendor"),
    'import type { Methods } from "./client.ts";',
    'import * as operations from "./operations.ts";',
    "",
    `type Of<Id extends keyof Methods> = OperationFunction<${JSON.stringify(api)}, Methods[Id]>;`,
    "",
    ...(walker ? [pages] : []),
    ...constants,
  ].join("\n");
}

/** The function of core that walks a document's pages; `undefined` where it has none. */
export function walkerOf(document: OpenApiDocument): string | undefined {
  const placed = operationsOf(document);
  const styles = placed.flatMap(({ operation }) => operation["x-pagination"]?.style ?? []);
  if (styles.length === 0) return undefined;
  const numbered = styles.filter((style) => style === "page" || style === "offset");
  if (numbered.length === styles.length) return "createPages";
  return numbered.length === 0 ? "createLinkedPages" : "createAllPages";
}
