import { fileURLToPath } from "node:url";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { bundleConsole } from "./console/bundle.ts";

const USAGE = `
Usage: node packages/mock/scripts/bundle-console.ts

Bundles the console alone into packages/mock/dist/console-files, as \`npm run dev\` does after a change of it.
Where that fails, the last good one stays. Takes no arguments.
`;

await runCommand("bundle-console", async () => {
  readArguments(USAGE);
  const folder = fileURLToPath(new URL("../dist/console-files", import.meta.url));
  await bundleConsole(folder).catch((error: Error) => {
    throw new UserError(`the console cannot be bundled: ${error.message}`);
  });
});
