import { mapNodes, type OpenApiDocument } from "@carespec/document";
import openapiTS, { astToString } from "openapi-typescript";
import { generateApi } from "./api.ts";
import { generateClient } from "./client.ts";
import { OPENTELEMETRY, VALIDATE, VALIDATE_OPERATIONS } from "./entry-points.ts";
import { ERRORS } from "./errors.ts";
import { generateExamples } from "./examples.ts";
import { generateFunctions } from "./functions.ts";
import { INT64_IMPORT, int64Type } from "./int64.ts";
import { openEnumType } from "./open-enum.ts";
import { generateOperations } from "./operations.ts";
import { orUndefined } from "./optional-members.ts";
import { prepareDocument } from "./prepare.ts";
import { generateRequests } from "./requests.ts";
import { splitReadWrite } from "./split-read-write.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

/** First line of every generated file of code. */
export const HEADER = `// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.\n`;

/** What is generated beside types, operations and their functions. */
export interface GenerateOptions {
  /** Name of the API; default the document's title in kebab case. */
  api?: string;
  /** Package and version, as a `User-Agent` names them. Default: none. */
  product?: string | undefined;
  /** What only a client package has: guards, entry points, checks, names of examples. Default true. */
  extras?: boolean;
}

/** Writes a package's `src/gen`: file name to content. */
export async function generateFiles(
  document: OpenApiDocument,
  { api = kebabCase(document.info.title), product, extras = true }: GenerateOptions = {},
): Promise<Record<string, string>> {
  const typed = splitReadWrite(prepareDocument(document));
  const client = generateClient(typed);
  const files: Record<string, string> = {
    "README.md": README,
    "schema.ts": HEADER + (await generateSchema(typed)),
    "types.ts": HEADER + generateTypes(typed),
    "client.ts": HEADER + client,
    "requests.ts": HEADER + generateRequests(client),
    "api.ts": HEADER + generateApi(document, api, product),
    "operations.ts": HEADER + generateOperations(document),
    "functions.ts": HEADER + generateFunctions(document, api),
  };
  if (!extras) return files;
  const validators = await generateValidators(splitReadWrite(document));
  return {
    ...files,
    "errors.ts": HEADER + ERRORS,
    "opentelemetry.ts": HEADER + OPENTELEMETRY,
    "validate.ts": HEADER + VALIDATE,
    "examples.ts": HEADER + generateExamples(document),
    ...Object.fromEntries(
      Object.entries(validators).map(([file, content]) => [file, HEADER + content]),
    ),
    "validate-operations.ts": HEADER + VALIDATE_OPERATIONS,
  };
}

function kebabCase(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-");
}

async function generateSchema(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(withoutProse(document)), {
    // By default a property with a `default` becomes required, in request bodies too.
    defaultNonNullable: false,
    rootTypes: false,
    silent: true,
    transform: (schema) => openEnumType(schema) ?? int64Type(schema),
  });
  const source = astToString(orUndefined(document, ast))
    // Members made required here must also drop the `undefined` that `orUndefined` added.
    .replace("[P in K]-?: T[P];", "[P in K]-?: Exclude<T[P], undefined>;");
  return /\bInt64\b/.test(source) ? INT64_IMPORT + source : source;
}

/** Operations are described where editors show it, at the methods. */
function withoutProse(document: OpenApiDocument): unknown {
  return mapNodes(document, (node) => {
    if (!("operationId" in node && "responses" in node)) return node;
    const { summary: _, description: __, ...rest } = node;
    return rest;
  });
}

const README = `# Machine-written

These files come from the vendor's OpenAPI document. Do not edit them: change the document and run
\`npm run generate\`. Hand-written code imports from here; these files import only \`@carespec/core\` and
each other.
`;
