import { readArguments, runCommand } from "@carespec/command";
import { bundleAll } from "./bundle-all.ts";
import { keepsLastGood } from "./last-good.ts";

const USAGE = `
Usage: node specs/src/main.ts

Bundles the document of every vendor into specs/dist. Takes no arguments.

  CARESPEC_LAST_GOOD  set by \`npm start\`: keep the last good bundles of broken documents
`;

await runCommand("specs", async () => {
  readArguments(USAGE);
  await bundleAll(undefined, undefined, { keepLastGood: keepsLastGood() });
});
