import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { ensureBuilds } from "./builds.ts";

await runCommand("carespec", async () => {
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
