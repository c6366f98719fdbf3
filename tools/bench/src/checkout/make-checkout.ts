import { execFileSync } from "node:child_process";
import {
  constants,
  copyFileSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** Caches that tools keep beside packages. */
const CACHES = new Set([".cache", ".vite", ".astro"]);

/**
 * Makes a clean checkout of what is committed here, with the packages that are installed here. Their
 * files are linked, which takes seconds where an installation takes minutes. That is sound since tools
 * replace files of packages and do not write into them.
 */
export function makeCheckout(folder: string): void {
  execFileSync("git", ["clone", "--quiet", repositoryRoot, folder], { stdio: "inherit" });
  for (const place of ["", ...nestedInstallations()]) {
    linkFolder(join(repositoryRoot, place, "node_modules"), join(folder, place, "node_modules"));
  }
}

/** The workspaces that have packages of their own. */
function nestedInstallations(): string[] {
  const found = globSync(
    ["*", "*/*", "*/*/*"].map((place) => `${place}/node_modules`),
    {
      cwd: repositoryRoot,
      exclude: (path) => /(^|[\\/])node_modules[\\/]/.test(path) || path === "node_modules",
    },
  );
  return found.map((path) => path.replace(/[\\/]node_modules$/, ""));
}

/** Links files; links, which are relative, and files at the top are copied. */
function linkFolder(from: string, to: string, depth = 0): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.isDirectory()) linkFile(source, target, depth > 0);
    else if (depth > 0 || !CACHES.has(entry.name)) linkFolder(source, target, depth + 1);
  }
}

function linkFile(source: string, target: string, mayLink: boolean): void {
  if (mayLink) {
    try {
      linkSync(source, target);
      return;
    } catch {
      // Another disk, or one that has no links.
    }
  }
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
}
