import type { OpenApiDocument } from "@carespec/document";
import { generateApi } from "./api.ts";
import { generateClient } from "./client.ts";
import { generateConnection } from "./connection/connection.ts";
import { generateCreateClient } from "./connection/create-client.ts";
import { indexOf, OPENTELEMETRY, VALIDATE, VALIDATE_OPERATIONS } from "./entry-points.ts";
import { ERRORS } from "./errors.ts";
import { generateExamples } from "./examples.ts";
import { generateFunctions } from "./functions.ts";
import { generateOperations } from "./operations.ts";
import { prepareDocument } from "./prepare.ts";
import { generateRequests } from "./requests.ts";
import { generateSchema } from "./schema.ts";
import { splitReadWrite } from "./split-read-write.ts";
import { withoutTransportSecurity } from "./transport-security.ts";
import { typeNamesOf } from "./type-names.ts";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";
import { generateWebhooks } from "./webhooks.ts";

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
  /** Whether checks of answers and requests are written too. Default `extras`. */
  validators?: boolean;
  /** The client's options and factory, where no hand-written file has them. Default false. */
  client?: boolean;
  /** Whether `index.ts` exports it all, for a folder inside an application. Default false. */
  index?: boolean;
}

/** Writes a package's `src/gen`: file name to content. */
export function generateFiles(
  given: OpenApiDocument,
  {
    api = kebabCase(given.info.title),
    product,
    extras = true,
    validators: hasValidators = extras,
    client: hasClient = false,
    index = false,
  }: GenerateOptions = {},
): Record<string, string> {
  const document = withoutTransportSecurity(given);
  const typed = splitReadWrite(prepareDocument(document));
  const names = typeNamesOf(typed);
  const client = generateClient(typed, names);
  const files: Record<string, string> = {
    "README.md": README,
    "schema.ts": HEADER + generateSchema(typed),
    "types.ts": HEADER + generateTypes(typed, names),
    "client.ts": HEADER + client,
    "requests.ts": HEADER + generateRequests(client),
    "api.ts": HEADER + generateApi(document, api, product),
    "operations.ts": HEADER + generateOperations(document),
    "functions.ts": HEADER + generateFunctions(document, api),
  };
  for (const [name, text] of Object.entries(generateWebhooks(typed, names))) {
    files[name] = HEADER + text;
  }
  if (hasClient) {
    files["connection.ts"] = HEADER + generateConnection(document);
    files["create-client.ts"] = HEADER + generateCreateClient(document);
  }
  if (index) files["index.ts"] = HEADER + indexOf("webhooks.ts" in files);
  if (extras || index) files["errors.ts"] = HEADER + ERRORS;
  if (extras) {
    files["opentelemetry.ts"] = HEADER + OPENTELEMETRY;
    files["examples.ts"] = HEADER + generateExamples(document);
  }
  return hasValidators ? { ...files, ...checksOf(document) } : files;
}

/** The files that check bodies against the document. */
function checksOf(document: OpenApiDocument): Record<string, string> {
  const files = {
    "validate.ts": VALIDATE,
    ...generateValidators(splitReadWrite(document)),
    "validate-operations.ts": VALIDATE_OPERATIONS,
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, HEADER + content]),
  );
}

function kebabCase(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-");
}

const README = `# Machine-written

These files come from the vendor's OpenAPI document. Do not edit them: change the document and run
\`npm run generate\`. Hand-written code imports from here; these files import only \`@carespec/core\` and
each other.
`;
