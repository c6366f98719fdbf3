import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { writeLicenses } from "../../../licenses.config.ts";
import { bundlePrism } from "./prism/bundle.ts";

const USAGE = `
Usage: node packages/mock/scripts/bundle-prism.ts

Bundles what the mock uses of Prism into packages/mock/prism, and writes THIRD-PARTY-LICENSES.md. Takes no
arguments. Where CI is set, a list of licenses that is not committed is an error.
`;

const own = fileURLToPath(new URL("..", import.meta.url));
const folder = fileURLToPath(new URL("../prism", import.meta.url));

await runCommand("bundle-prism", async () => {
  readArguments(USAGE);
  rmSync(folder, { recursive: true, force: true });
  const files = await bundlePrism(folder).catch((error: Error) => {
    throw new UserError(`Prism cannot be bundled: ${error.message}: run \`npm ci\` again`);
  });
  writeLicenses(own, "prism", files);
});
