import {
  bodySchema,
  type OpenApiDocument,
  operationsOf,
  repositoryRoot,
  resolve,
  responsesOf,
} from "@carespec/document";
import { type BuildOptions, build } from "esbuild";
import { createChecksCompiler } from "./compile-checks.ts";

/** What ajv's code takes from its packages, as it writes it. */
const REQUIRED = /const (\w+) = (require\("([^"]+)"\)[^;]*);/g;

/**
 * Writes `validators.js`: for each operation the functions that check its bodies against the document,
 * compiled in advance, so that they need neither a compiler nor `eval` where they run. Only
 * declarations, so that a bundler keeps the functions of the operations that are used; what they
 * need of ajv's packages are files of their own, since that code is more than declarations.
 */
export async function generateValidators(
  document: OpenApiDocument,
): Promise<Record<string, string>> {
  const checks = createChecksCompiler(document);
  const described = operationsOf(document).map(({ operation }) => {
    const { operationId, requestBody } = operation;
    const body = requestBody && bodySchema(resolve(document, requestBody));
    const request = body && checks.add(body, `${operationId}_request`);
    const responses = responsesOf(document, operation).flatMap(({ status, schema }) =>
      schema ? [{ status, check: checks.add(schema, `${operationId}_${status}`) }] : [],
    );
    return { operationId, request, responses };
  });
  const operations = described.map(({ operationId, request, responses }) => {
    const byStatus = responses.map(({ status, check }) => `${JSON.stringify(status)}: ${check}`);
    const bodies = [...(request ? [`request: ${request}`] : []), `responses: { ${byStatus} }`];
    return `export const ${operationId} = { operationId: "${operationId}", ${bodies.join(", ")} };`;
  });
  const { code, parts } = await separateParts(`${checks.write()}\n${operations.join("\n")}\n`);
  const types = described.map(typeOf);
  return {
    "validators.js": await bundle(code, Object.keys(parts)),
    "validators.d.ts": `import type { OperationChecks } from "@carespec/core/compiled-validator";\n\n${types.join("\n")}`,
    ...parts,
  };
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
  return `/** Checks of \`${operationId}\`: ${what}. */\nexport declare const ${operationId}: OperationChecks;\n`;
}

/** Moves what ajv's code requires into one file for each module, which the code then imports. */
async function separateParts(code: string) {
  const sources = new Map<string, string[]>();
  const imports: string[] = [];
  const rest = code.replaceAll(REQUIRED, (_, name: string, value: string, module: string) => {
    const file = `validators-${module.split("/").at(-1)}.js`;
    sources.set(file, [...(sources.get(file) ?? []), `export const ${name} = ${value};`]);
    imports.push(`import { ${name} } from "./${file}";`);
    return "";
  });
  const entries = [...sources].map(async ([file, lines]) => [file, await bundle(lines.join("\n"))]);
  return {
    code: [...imports, rest].join("\n"),
    parts: Object.fromEntries(await Promise.all(entries)) as Record<string, string>,
  };
}

/** Leaves out what is not used and breaks lines, so that people can read and compare it. */
async function bundle(contents: string, external: string[] = []): Promise<string> {
  const options: BuildOptions = {
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    external: external.map((file) => `./${file}`),
    // Its comments name files relative to this, so they do not depend on where the command is
    // started.
    absWorkingDir: repositoryRoot,
    // Also where node_modules is linked from elsewhere.
    preserveSymlinks: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
  };
  const { outputFiles } = await build({ ...options, write: false });
  return outputFiles[0]?.text ?? "";
}
