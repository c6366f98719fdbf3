import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { listRepositoryFiles } from "../../src/repository-files.ts";

/** The repository in its own folder, as it is now, uncommitted changes included. */
export interface RepositoryCopy {
  folder: string;
  git(...args: string[]): string;
  remove(): void;
}

/** Copies the repository's files, without dependencies and builds, and commits them there. */
export function copyRepository(): RepositoryCopy {
  const folder = mkdtempSync(join(tmpdir(), "carespec-copy-"));
  for (const file of listRepositoryFiles(repositoryRoot)) {
    cpSync(join(repositoryRoot, file), join(folder, file));
  }
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@example.test"];
    return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=copy");
  return { folder, git, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
