import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createWorkplace } from "../src/workplace.ts";
import { listPublishable, type Manifest, readManifest } from "../src/workspace.ts";

const { folder, remove } = createWorkplace();
afterAll(remove);
const before = listPublishable();

beforeAll(() => {
  const { workspaces } = readManifest(repositoryRoot) as Manifest & { workspaces: string[] };
  const manifests = globSync(
    workspaces.map((pattern) => `${pattern}/package.json`),
    { cwd: repositoryRoot },
  );
  for (const file of ["package.json", "package-lock.json", ".changeset", ...manifests]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(repositoryRoot, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"), "junction");
  // Where a release has just used up the changesets, this one is left.
  const lines = before.map(({ name }) => `"${name}": patch`);
  writeFileSync(join(folder, ".changeset/own.md"), `---\n${lines.join("\n")}\n---\n\nA change.\n`);
  const require = createRequire(join(repositoryRoot, "package.json"));
  const cli = join(dirname(require.resolve("@changesets/cli/package.json")), "bin.js");
  execFileSync(process.execPath, [cli, "version"], { cwd: folder, stdio: "pipe" });
});

it("gives every published package a new version and writes its changelog", () => {
  const after = listPublishable(folder);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const [index, { name, folder: own, manifest }] of after.entries()) {
    expect(manifest.version).not.toBe(before[index]?.manifest.version);
    const changelog = readFileSync(join(own, "CHANGELOG.md"), "utf8");
    expect(changelog.startsWith(`# ${name}\n\n## ${manifest.version}\n`)).toBe(true);
  }
});

it("leaves no workspace with an old version", () => {
  const versions = new Map(
    listPublishable(folder).map(({ name, manifest }) => [name, manifest.version]),
  );
  const named = globSync("*/*/package.json", { cwd: folder }).flatMap((file) => {
    const { dependencies, devDependencies } = readManifest(join(folder, file, ".."));
    return Object.entries({ ...dependencies, ...devDependencies });
  });
  const own = named.filter(([name]) => versions.has(name));
  expect(own).not.toEqual([]);
  for (const [name, version] of own) expect([name, version]).toEqual([name, versions.get(name)]);
});
