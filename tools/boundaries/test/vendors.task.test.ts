import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addVendor, editRegistry, renameIn } from "./support/fourth-vendor.ts";
import { copyHouse, everyTask, type House } from "./support/house.ts";
import {
  ADDED as added,
  foldersOf,
  own,
  RENAMED as renamed,
  TIMEOUT,
} from "./support/use-house.ts";

const [first = "", ...others] = listVendors().map(({ name }) => name);
const last = others.at(-1) ?? "";

let house: House;
beforeAll(() => {
  house = copyHouse();
}, TIMEOUT);
afterAll(() => house?.remove());

/** Gives a vendor another name: its folders, its entry, and its name in its own files. */
function rename(from: string, to: string): void {
  editRegistry(house.folder, from, `  ${to}:\n    root: specs/${to}/openapi.yaml\n`);
  for (const [index, folder] of foldersOf(house, from).entries()) {
    renameSync(folder, foldersOf(house, to)[index] ?? "");
  }
  const files = globSync(`{specs,packages}/${to}/**/*.{ts,js,json}`, { cwd: house.folder });
  for (const file of files) {
    if (file.includes("node_modules")) continue;
    const path = join(house.folder, file);
    renameIn(path, from, to);
    renameSync(path, join(dirname(path), basename(path).replace(from, to)));
  }
}

function remove(name: string): void {
  for (const folder of foldersOf(house, name)) rmSync(folder, { recursive: true });
  editRegistry(house.folder, name);
}

/** The vendors among some for which builds wrote files. */
function traces(names: string[], outputs: string): string[] {
  const paths = globSync(`${outputs}/**/*`, { cwd: house.folder });
  return names.filter((name) => paths.some((path) => path.includes(name)));
}

// One copy goes through all of it, since every step builds, lints and checks the whole of it.
describe("in a copy of the repository", { shuffle: false, timeout: TIMEOUT }, () => {
  it("a vendor is added and one renamed by its two folders, the registry and the lock file", () => {
    addVendor(house.folder, added, first);
    rename(first, renamed);
    house.install();
    house.format(...own(added), ...own(renamed));
    house.turbo("generate", `--filter=@carespec/${added}`, `--filter=@carespec/${renamed}`);
    house.turbo(...everyTask);
    house.vitest(`packages/${added}/`, `specs/${added}/`);
    house.vitest("tools/conformance/test/", "--testNamePattern", `${added}|${renamed}`);

    const theirs = [first, renamed, added].flatMap(own);
    const outside = house.changed().filter((path) => !theirs.some((one) => path.startsWith(one)));
    expect(outside.sort()).toEqual(["package-lock.json", "redocly.yaml"]);
  });

  it("vendors are removed without a trace in the builds, and what is left is built again", () => {
    const gone = [renamed, ...others.filter((name) => name !== last)];
    expect(traces(gone, "docs/dist")).toEqual(gone);
    for (const name of gone) remove(name);
    const root = join(house.folder, "specs", added, "openapi.yaml");
    const text = readFileSync(root, "utf8");
    writeFileSync(root, text.replace(/^( {2}title: ).*$/m, "$1Another title"));
    house.install();
    house.turbo("generate", `--filter=@carespec/${added}`);
    house.turbo(...everyTask);

    expect(traces(gone, "{specs/dist,packages/mock/{dist,documents,docs},docs/dist}")).toEqual([]);
    for (const folder of ["specs/dist", "packages/mock/documents", "docs/dist/openapi"]) {
      const built = readFileSync(join(house.folder, folder, `${added}.json`), "utf8");
      expect([folder, built.includes("Another title")]).toEqual([folder, true]);
    }
    house.vitest("tools/conformance/", "tools/codegen/");
  });

  // What loops over the registry takes longest, and is tried above only.
  it("the vendor that was left is removed as well, where the others are as they were", () => {
    house.git("reset", "--quiet", "--hard");
    house.git("clean", "--quiet", "--force", "-d");
    remove(last);
    house.install();
    house.turbo(...everyTask, "--filter=!@carespec/docs");
    house.turbo("typecheck", "--filter=@carespec/docs");
    expect(traces([last], "{specs/dist,packages/mock/{dist,documents,docs}}")).toEqual([]);
    house.vitest("tools/conformance/");
  });
});
