import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { errorTypes } from "./error-types.ts";
import { generateMethod } from "./methods.ts";
import type { TypeNames } from "./type-names.ts";
import type { Imports } from "./type-text.ts";

/** Writes `client.ts`: the types of the named methods and of their errors. */
export function generateClient(document: OpenApiDocument, names: TypeNames): string {
  const imports: Imports = { names, used: new Set() };
  const placed = [...operationsOf(document)];
  const methods = placed.map((each) => generateMethod(document, each, imports));
  const errors = placed.map(({ operation }) => errorTypes(document, operation, imports));
  const body = [
    ...methods.map(({ request }) => request),
    `/** One method per operation. It resolves to the data of a success, or rejects. */\nexport interface Methods {\n${methods.map(({ member }) => member).join("\n")}}\n`,
    `/** The errors that a method can reject with, by operationId; \`status\` narrows the body's type. */\nexport interface Errors {\n${errors.join("\n")}\n}\n`,
  ]
    .filter(Boolean)
    .join("\n");
  return [...importLines(body, imports), "", body].join("\n");
}

function importLines(body: string, imports: Imports): string[] {
  const core = [
    "CallOptions",
    "OtherStatus",
    "PagedMethod",
    "StatusIn",
    "UncheckedBody",
    "VendorError",
  ];
  const used = core.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const types = [...imports.used].sort();
  return [
    `import type { ${used.join(", ")} } from "@carespec/core";`,
    ...(/\boperations\[/.test(body) ? ['import type { operations } from "./schema.ts";'] : []),
    ...(types.length > 0
      ? [`import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "./types.ts";`]
      : []),
  ];
}
