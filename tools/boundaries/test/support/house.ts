import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { readWorkspaces } from "../../src/workspaces.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";

/** A copy of the repository in which everything runs, with the packages that are installed here. */
export interface House extends RepositoryCopy {
  /** Runs `npm run new-vendor`, `remove-vendor` or `rename-vendor`. */
  vendor(command: "new" | "remove" | "rename", ...args: string[]): void;
  /** Runs tasks as the root's scripts do, with the caches of this checkout. */
  turbo(...args: string[]): void;
  /** Runs the flows of vendors on the mock that was built. */
  flows(...vendors: string[]): void;
  /** Runs test files. */
  vitest(...args: string[]): void;
  /** Paths that differ from the copied repository. */
  changed(): string[];
}

/** What `npm test` runs before the tests. */
export const everyTask = [
  "bundle",
  "build",
  "lint",
  "lint:code",
  "lint:arrows",
  "lint:names",
  "lint:unused",
  "typecheck",
  "check",
];

/** Copies the repository and installs it. */
export function copyHouse(): House {
  const copy = copyRepository();
  const { folder, git } = copy;
  const env = {
    ...process.env,
    PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    REDOCLY_TELEMETRY: "off",
  };
  const run = (command: string, args: string[]) => {
    try {
      execFileSync(command, args, { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`, { cause: error });
    }
  };
  linkInstalled(folder);
  linkWorkspaces(folder);
  return {
    ...copy,
    vendor: (command, ...args) =>
      run("node", [`tools/new-vendor/src/${command}-vendor.ts`, ...args]),
    turbo(...args) {
      run("node", ["specs/src/sweep.ts"]);
      const cache = join(mainWorktree(), ".turbo/cache");
      run("turbo", ["run", ...args, "--output-logs=errors-only", `--cache-dir=${cache}`]);
    },
    flows: (...vendors) => run("node", ["tools/flows/src/main.ts", ...vendors]),
    vitest: (...args) => run("vitest", ["run", ...args]),
    changed() {
      const status = git("status", "--porcelain", "--untracked-files=all", "-z");
      return status.split("\0").flatMap((line) => (line ? [line.slice(3)] : []));
    },
  };
}

/** Links what npm installed here, at the top and below workspaces; the copy's workspaces are its own. */
function linkInstalled(folder: string): void {
  for (const workspace of ["", ...readWorkspaces(repositoryRoot).values()]) {
    const installed = join(repositoryRoot, workspace, "node_modules");
    if (existsSync(installed)) linkPackages(installed, join(folder, workspace, "node_modules"));
  }
}

function linkPackages(installed: string, own: string): void {
  mkdirSync(join(own, ".bin"), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name.startsWith(".") || name === "@carespec") continue;
    // Astro compiles components of packages too, and takes a link's target for another module.
    if (/^@?astro/.test(name)) cpSync(join(installed, name), join(own, name), { recursive: true });
    else symlinkSync(join(installed, name), join(own, name));
  }
  const commands = join(installed, ".bin");
  if (!existsSync(commands)) return;
  for (const name of readdirSync(commands)) {
    // Relative, so that the commands of workspaces are the copy's.
    symlinkSync(readlinkSync(join(commands, name)), join(own, ".bin", name));
  }
}

function linkWorkspaces(folder: string): void {
  const links = join(folder, "node_modules/@carespec");
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links);
  for (const [name, workspace] of readWorkspaces(folder)) {
    if (name.startsWith("@carespec/")) {
      symlinkSync(join(folder, workspace), join(links, name.slice("@carespec/".length)));
    }
  }
}

/** The checkout whose caches this one shares: itself, or the one that a worktree belongs to. */
function mainWorktree(): string {
  const args = ["rev-parse", "--path-format=absolute", "--git-common-dir"];
  return dirname(execFileSync("git", args, { cwd: repositoryRoot, encoding: "utf8" }).trim());
}
