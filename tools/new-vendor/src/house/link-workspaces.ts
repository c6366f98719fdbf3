import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/** Folders whose folders are workspaces of vendors. */
const PLACES = ["specs", "packages"];

/**
 * Links the packages of vendors in `node_modules`, as `npm install` does, and removes links that lead
 * nowhere. Nothing is fetched, so that it needs no network and takes no time.
 */
export function linkWorkspaces(root: string): void {
  const links = join(root, "node_modules/@carespec");
  mkdirSync(links, { recursive: true });
  for (const name of readdirSync(links)) {
    if (!existsSync(join(links, name))) rmSync(join(links, name), { force: true });
  }
  for (const place of PLACES) {
    for (const name of readdirSync(join(root, place))) link(links, join(root, place, name));
  }
}

function link(links: string, folder: string): void {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return;
  const { name } = JSON.parse(readFileSync(manifest, "utf8")) as { name?: string };
  if (!name?.startsWith("@carespec/")) return;
  const path = join(links, name.slice("@carespec/".length));
  if (isLinkTo(path, folder)) return;
  rmSync(path, { recursive: true, force: true });
  // Windows lets everybody make junctions, which need an absolute target.
  const isWindows = process.platform === "win32";
  symlinkSync(
    isWindows ? folder : relative(dirname(path), folder),
    path,
    isWindows ? "junction" : "dir",
  );
}

function isLinkTo(path: string, folder: string): boolean {
  if (!existsSync(path) || !lstatSync(path).isSymbolicLink()) return false;
  return join(dirname(path), readlinkSync(path)) === folder || readlinkSync(path) === folder;
}
