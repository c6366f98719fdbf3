import {
  bodySchema,
  mapNodes,
  type Node,
  type OpenApiDocument,
  operationsOf,
  repositoryRoot,
  resolve,
  responsesOf,
} from "@carespec/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";

const DOCUMENT = "document";

/**
 * Writes `validators.js`: functions that check bodies against the document, compiled in advance, so
 * that they need neither a compiler nor `eval` where they run. Equal schemas share one.
 */
export async function generateValidators(document: OpenApiDocument): Promise<string> {
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true }, inlineRefs: false });
  formats.default(ajv);
  ajv.addSchema({ components: absolute(document.components ?? {}) }, DOCUMENT);
  const names = new Map<string, string>();

  function nameOf(schema: Node | undefined): string | undefined {
    if (!schema) return undefined;
    const text = JSON.stringify(absolute(schema));
    const known = names.get(text) ?? `validate${names.size}`;
    if (!names.has(text)) ajv.addSchema(JSON.parse(text), known);
    names.set(text, known);
    return known;
  }

  const requests: string[] = [];
  const responses: string[] = [];
  for (const { operation } of operationsOf(document)) {
    const { operationId, requestBody } = operation;
    const request = requestBody && nameOf(bodySchema(resolve(document, requestBody)));
    if (request) requests.push(`  ${operationId}: ${request},`);
    const byStatus = responsesOf(document, operation).flatMap(({ status, schema }) => {
      const name = nameOf(schema);
      return name ? [`${JSON.stringify(status)}: ${name}`] : [];
    });
    if (byStatus.length > 0) responses.push(`  ${operationId}: { ${byStatus.join(", ")} },`);
  }
  const functions = [...names.values()];
  const code = standalone.default(ajv, Object.fromEntries(functions.map((name) => [name, name])));
  const tables = `export const requests = {\n${requests.join("\n")}\n};\nexport const responses = {\n${responses.join("\n")}\n};\n`;
  return bundle(`${code}\n${tables}`.replaceAll(/export const (validate\d+)/g, "const $1"));
}

/** The types of `validators.js`. */
export const VALIDATOR_TYPES = `/** An error of ajv about a value. */
export interface ValidatorError {
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** Tells whether a value is valid; \`errors\` says why the last one was not. */
export interface ValidateBody {
  (value: unknown): boolean;
  errors?: ValidatorError[] | null;
}

/** Checks of request bodies, by operationId. */
export declare const requests: Record<string, ValidateBody | undefined>;

/** Checks of answers, by operationId and status. */
export declare const responses: Record<string, Record<string, ValidateBody> | undefined>;
`;

/** The parts of ajv that its code requires become part of the file. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    // Its comments name files relative to this, so they do not depend on where the command is
    // started.
    absWorkingDir: repositoryRoot,
    // Also where node_modules is linked from elsewhere.
    preserveSymlinks: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

function absolute(node: Node): Node {
  return mapNodes(node, (child) => {
    const { $ref } = child;
    return typeof $ref === "string" && $ref.startsWith("#/")
      ? { ...child, $ref: `${DOCUMENT}${$ref}` }
      : child;
  }) as Node;
}
