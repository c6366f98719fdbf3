import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkspaces } from "../../src/workspaces.ts";

const fixture = fileURLToPath(new URL("../fixtures/fourth-vendor", import.meta.url));

/** What is the same for every vendor and therefore copied from one that exists. */
const borrowed = [
  "specs/redocly.yaml",
  "specs/tsconfig.json",
  "packages/tsconfig.json",
  "packages/tsdown.config.ts",
  "packages/LICENSE",
];

/** Adds the vendor of the fixture to a checkout as a person would: two folders and an entry. */
export function addVendor(root: string, name: string, template: string): void {
  const folder = (path: string, vendor: string) => {
    const [place = "", ...rest] = path.split("/");
    return join(root, place, vendor, ...rest);
  };
  for (const path of borrowed) {
    const source = folder(path, template);
    if (!existsSync(source)) continue;
    cpSync(source, folder(path, name));
    renameIn(folder(path, name), template, name);
  }
  for (const path of globSync("**/*.*", { cwd: fixture })) {
    const target = folder(path.replaceAll("\\", "/"), name);
    cpSync(join(fixture, path), target);
    renameIn(target, "__vendor__", name);
  }
  for (const place of ["specs", "packages"]) setVersions(root, join(root, place, name));
  const registry = join(root, "redocly.yaml");
  writeFileSync(
    registry,
    `${readFileSync(registry, "utf8").trimEnd()}\n  ${name}:\n    root: specs/${name}/openapi.yaml\n`,
  );
}

/** Replaces `__version__` of each workspace that a manifest names by that workspace's version. */
function setVersions(root: string, folder: string): void {
  const file = join(folder, "package.json");
  const workspaces = readWorkspaces(root);
  const text = readFileSync(file, "utf8").replace(
    /"(@[^"]+)": "__version__"/g,
    (_, name: string) => `"${name}": "${versionOf(join(root, workspaces.get(name) ?? ""))}"`,
  );
  writeFileSync(file, text);
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

/** Takes a vendor's entry out of the registry, or puts another one in its place. */
export function editRegistry(root: string, name: string, entry = ""): void {
  const registry = join(root, "redocly.yaml");
  const text = readFileSync(registry, "utf8");
  const edited = text.replace(`  ${name}:\n    root: specs/${name}/openapi.yaml\n`, entry);
  if (edited === text) throw new Error(`redocly.yaml has no entry ${name}`);
  writeFileSync(registry, edited);
}

/** Replaces a vendor's name in a file, in the two ways in which it is written there. */
export function renameIn(file: string, from: string, to: string): void {
  const inCode = to.split("-").map(capitalised).join("");
  const text = readFileSync(file, "utf8");
  const renamed = text.replace(new RegExp(from, "gi"), (found) => (found === from ? to : inCode));
  writeFileSync(file, renamed);
}

const capitalised = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
