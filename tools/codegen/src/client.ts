import {
  type OpenApiDocument,
  type Operation,
  operationsOf,
  responsesOf,
} from "@carespec/document";
import { generateMethod } from "./methods.ts";
import { type Imports, typeText } from "./type-text.ts";

/** Writes `client.ts`: the types of the named methods and of their errors. */
export function generateClient(document: OpenApiDocument): string {
  const imports: Imports = new Set();
  const placed = [...operationsOf(document)];
  const methods = placed.map((each) => generateMethod(document, each, imports));
  const errors = placed.map(({ operation }) => errorLine(document, operation, imports));
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
  const core = ["CallOptions", "OtherStatus", "PagedMethod", "UncheckedBody", "VendorError"];
  const used = core.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const types = [...imports].sort();
  return [
    `import type { ${used.join(", ")} } from "@carespec/core";`,
    ...(/\boperations\[/.test(body) ? ['import type { operations } from "./schema.ts";'] : []),
    ...(types.length > 0
      ? [`import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "./types.ts";`]
      : []),
  ];
}

function errorLine(document: OpenApiDocument, operation: Operation, imports: Imports): string {
  const { operationId } = operation;
  const failures = responsesOf(document, operation).filter(({ status }) =>
    /^[45]\d\d$/.test(status),
  );
  const errors = failures.map(({ status, schema }) => {
    const place = `operations["${operationId}"]["responses"][${status}]["content"]["application/json"]`;
    const body = schema ? `<${typeText(schema, place, imports)}>` : "";
    return `VendorError<${status}, UncheckedBody${body}>`;
  });
  const statuses = failures.map(({ status }) => status).join(" | ");
  errors.push(statuses ? `VendorError<OtherStatus<${statuses}>>` : "VendorError<OtherStatus>");
  return `  ${operationId}:\n    | ${errors.join("\n    | ")};`;
}
