import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { writeLicenses } from "../../../licenses.config.ts";
import { bundleConsole } from "./console/bundle.ts";
import { libraryManifests } from "./libraries.ts";
import { bundlePrism } from "./prism/bundle.ts";

const USAGE = `
Usage: node packages/mock/scripts/bundle.ts

Bundles what the mock uses of Prism into packages/mock/prism, and the console into
packages/mock/dist/console-files, and writes THIRD-PARTY-LICENSES.md. Takes no arguments. Where CI is set, a
list of licenses that is not committed is an error.
`;

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const prism = inPackage("prism");

await runCommand("bundle", async () => {
  readArguments(USAGE);
  rmSync(prism, { recursive: true, force: true });
  const again = "run `npm ci` again";
  const ofPrism = await bundlePrism(prism).catch((error: Error) => {
    throw new UserError(`Prism cannot be bundled: ${error.message}: ${again}`);
  });
  const ofConsole = await bundleConsole(inPackage("dist/console-files")).catch((error: Error) => {
    throw new UserError(`the console cannot be bundled: ${error.message}: ${again}`);
  });
  const files = [...ofPrism, ...ofConsole, ...libraryManifests()];
  writeLicenses(inPackage("."), "prism` and `dist", files);
});
