import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { readArguments, runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { ensureBuilds } from "./builds.ts";

const USAGE = `
Usage: node tools/portal/src/prepare.ts

Builds what \`npm start\` serves, or checks that it is built. Takes no arguments.
`;

await runCommand("carespec", async () => {
  readArguments(USAGE);
  ensureBuilds({ root: repositoryRoot, isWritable: isWritable(repositoryRoot), build });
});

function build(): void {
  const { status } = spawnSync("npm run -s build", {
    cwd: repositoryRoot,
    stdio: "inherit",
    shell: true,
  });
  process.exitCode = status ?? 1;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
