import { readArguments, runCommand } from "@carespec/command";
import { removeStrays } from "./remove-strays.ts";

const USAGE = `
Usage: node specs/src/sweep.ts

Removes builds that still hold a vendor which the registry does not name. Takes no arguments.
`;

await runCommand("specs", () => {
  readArguments(USAGE);
  removeStrays();
});
