import { repositoryRoot } from "@carespec/document";
import { type BuildOptions, build } from "esbuild";

/** What ajv's code takes from its packages, as it writes it. */
const REQUIRED = /const (\w+) = (require\("([^"]+)"\)[^;]*);/g;

/** Bundles ajv's code into a file, and what it requires into one file for each module beside it. */
export async function bundleChecks(file: string, source: string): Promise<Record<string, string>> {
  const { code, parts } = await separateParts(source);
  return { [file]: await bundle(code, Object.keys(parts)), ...parts };
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
