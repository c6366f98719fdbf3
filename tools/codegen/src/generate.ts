import openapiTS, { astToString } from "openapi-typescript";
import { commaSeparatedParameters, type OpenApiDocument, operationsOf } from "./document.ts";
import { prepareDocument } from "./prepare.ts";

const HEADER = `// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.\n`;

/** Writes a vendor package's `src/gen`: file name to content. */
export async function generateFiles(document: OpenApiDocument): Promise<Record<string, string>> {
  return {
    "README.md": README,
    "schema.ts": HEADER + (await generateSchema(document)),
    "operations.ts": HEADER + generateOperations(document),
  };
}

async function generateSchema(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(prepareDocument(document)), {
    // By default a property with a `default` becomes required, in request bodies too.
    defaultNonNullable: false,
    readWriteMarkers: true,
    rootTypes: false,
    silent: true,
  });
  return astToString(ast);
}

/** The little that a client must know of the document at run time. */
function generateOperations(document: OpenApiDocument): string {
  const entries = [...operationsOf(document)].map(({ path, method, operation }) => {
    const security = operation.security ?? document.security ?? [];
    const schemes = [...new Set(security.flatMap(Object.keys))];
    const value = { operationId: operation.operationId, security: schemes };
    return `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)}: ${JSON.stringify(value)},`;
  });
  const servers = (document.servers ?? []).map(({ url }) => `  ${JSON.stringify(url)},`);
  const commaSeparated = commaSeparatedParameters(document).map(
    (name) => `${JSON.stringify(name)}`,
  );
  return [
    "/** Servers in the order of the document; the first one is the client's default. */",
    `export const servers = [\n${servers.join("\n")}\n] as const;`,
    "",
    "/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */",
    `export const commaSeparated = [${commaSeparated.join(", ")}] as const;`,
    "",
    "/** Each operation's id and the security schemes that apply to it, by method and path. */",
    `export const operations = {\n${entries.join("\n")}\n} as const;\n`,
  ].join("\n");
}

const README = `# Machine-written

These files come from the vendor's OpenAPI document. Do not edit them: change the document and run
\`npm run generate\`. Hand-written code imports from here, never the reverse.
`;
