import { readArguments, runCommand } from "@carespec/command";
import { bundleAll } from "./bundle-all.ts";

const USAGE = `
Usage: node specs/src/main.ts

Bundles the document of every vendor into specs/dist. Takes no arguments.
`;

await runCommand("specs", () => {
  readArguments(USAGE);
  bundleAll();
});
