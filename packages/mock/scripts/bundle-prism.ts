import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { bundlePrism } from "./prism/bundle.ts";
import { describeLicenses } from "./prism/licenses.ts";

const USAGE = `
Usage: node packages/mock/scripts/bundle-prism.ts

Bundles what the mock uses of Prism into packages/mock/prism, and writes THIRD-PARTY-LICENSES.md. Takes no
arguments. Where CI is set, a list of licenses that is not committed is an error.
`;

const folder = fileURLToPath(new URL("../prism", import.meta.url));
const licenses = fileURLToPath(new URL("../THIRD-PARTY-LICENSES.md", import.meta.url));

await runCommand("bundle-prism", async () => {
  readArguments(USAGE);
  rmSync(folder, { recursive: true, force: true });
  const files = await bundlePrism(folder).catch((error: Error) => {
    throw new UserError(`Prism cannot be bundled: ${error.message}: run \`npm ci\` again`);
  });
  const text = describeLicenses(files);
  if (text === readIfThere(licenses)) return;
  if (process.env.CI) {
    const file = relative(process.cwd(), licenses);
    throw new UserError(`${file} is out of date: run \`npm run build\` and commit it`);
  }
  writeFileSync(licenses, text);
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
