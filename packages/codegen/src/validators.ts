import { type Node, type OpenApiDocument, operationsOf, requestBodyOf } from "@carespec/document";
import { type Body, bodiesOf } from "./bodies.ts";
import { bundleChecks } from "./bundle-checks.ts";
import { createChecksCompiler } from "./compile-checks.ts";
import { exportAs, identifierOf } from "./identifier.ts";
import { answersOf } from "./successes.ts";

/**
 * Writes `validators.js`: for each operation the functions that check its bodies against the document,
 * compiled in advance, so that they need neither a compiler nor `eval` where they run. Only
 * declarations, so that a bundler keeps the functions of the operations that are used; what they
 * need of ajv's packages are files of their own, since that code is more than declarations.
 */
export function generateValidators(document: OpenApiDocument): Record<string, string> {
  const checks = createChecksCompiler(document);
  const described = operationsOf(document).map(({ operation }) => {
    const { operationId } = operation;
    const sent = requestBodyOf(document, operation);
    const body = jsonSchema(sent ? bodiesOf(document, sent) : []);
    const request = body && checks.add(body, `${operationId}_request`);
    const responses = answersOf(document, operation).flatMap(({ status, bodies }) => {
      const schema = jsonSchema(bodies);
      return schema ? [{ status, check: checks.add(schema, `${operationId}_${status}`) }] : [];
    });
    return { operationId, request, responses };
  });
  const operations = described.map(({ operationId, request, responses }) => {
    const byStatus = responses.map(({ status, check }) => `${JSON.stringify(status)}: ${check}`);
    const bodies = [...(request ? [`request: ${request}`] : []), `responses: { ${byStatus} }`];
    const name = identifierOf(operationId);
    const exported = name === operationId ? "export " : "";
    const code = `${exported}const ${name} = { operationId: "${operationId}", ${bodies.join(", ")} };`;
    return [code, exportAs(name, operationId).trim()].filter(Boolean).join("\n");
  });
  const types = described.map(typeOf);
  return {
    ...bundleChecks("validators.js", `${checks.write()}\n${operations.join("\n")}\n`),
    "validators.d.ts": `import type { OperationChecks } from "@carespec/core/compiled-validator";\n\n${types.join("\n")}`,
  };
}

/** The schema of the one JSON body; several may each be meant. */
function jsonSchema(bodies: Body[]): Node | undefined {
  const schemas = bodies.flatMap(({ kind, schema }) => (kind === "json" && schema ? [schema] : []));
  const texts = new Set(schemas.map((schema) => JSON.stringify(schema)));
  return texts.size === 1 && bodies.every(({ kind }) => kind === "json") ? schemas[0] : undefined;
}

/** Declares the checks of an operation. */
function typeOf({
  operationId,
  request,
  responses,
}: {
  operationId: string;
  request: string | undefined;
  responses: { status: string }[];
}): string {
  const checked = [
    ...(request ? ["its request"] : []),
    ...(responses.length > 0
      ? [`its answers ${responses.map(({ status }) => status).join(", ")}`]
      : []),
  ];
  const what = checked.length > 0 ? checked.join(", and ") : "it has no body";
  const name = identifierOf(operationId);
  const exported = name === operationId ? "export declare" : "declare";
  const code = `/** Checks of \`${operationId}\`: ${what}. */\n${exported} const ${name}: OperationChecks;\n`;
  return code + exportAs(name, operationId);
}
