import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addVendor, editRegistry, renameIn } from "./support/fourth-vendor.ts";
import { copyHouse, everyTask, type House } from "./support/house.ts";

const vendors = listVendors().map(({ name }) => name);
/** Assembled here, since this file may not name a vendor of the copy's registry. */
const added = ["letter", "box"].join("");
const timeout = 600_000;

let house: House;
beforeEach(() => {
  house = copyHouse();
});
afterEach(() => house?.remove());

const own = (name: string) => [`specs/${name}/`, `packages/${name}/`];
/** Where builds write something for each vendor. */
const outputs = "{specs/dist,packages/mock/{dist,documents,docs},docs/dist}/**/*";
const foldersOf = (name: string) => own(name).map((path) => join(house.folder, path));

describe("a vendor that is added", () => {
  it(
    "touches only its two folders, the registry and the lock file, and passes everything",
    () => {
      addVendor(house.folder, added, vendors[0] ?? "");
      house.install();
      house.format(...own(added));
      house.turbo("generate", `--filter=@carespec/${added}`);
      house.turbo(...everyTask);
      house.vitest(`packages/${added}/`, `specs/${added}/`);
      house.vitest("tools/conformance/test/", "--testNamePattern", added);

      const others = house
        .changed()
        .filter((path) => !own(added).some((one) => path.startsWith(one)));
      expect(others.sort()).toEqual(["package-lock.json", "redocly.yaml"]);

      const root = join(house.folder, "specs", added, "openapi.yaml");
      const title = /^ {2}title: (.*)$/m.exec(readFileSync(root, "utf8"))?.[1] ?? "";
      writeFileSync(root, readFileSync(root, "utf8").replace(title, "Another title"));
      house.turbo("bundle", "build");
      for (const folder of ["specs/dist", "packages/mock/documents", "docs/dist/openapi"]) {
        const built = readFileSync(join(house.folder, folder, `${added}.json`), "utf8");
        expect([folder, built.includes("Another title")]).toEqual([folder, true]);
      }
    },
    timeout,
  );
});

describe.each(vendors)("%s", (name) => {
  it(
    "leaves everything green, and no trace in the builds, when its two folders and its entry are removed",
    () => {
      house.turbo("bundle", "build");
      for (const folder of foldersOf(name)) rmSync(folder, { recursive: true });
      editRegistry(house.folder, name);
      house.install();
      house.turbo(...everyTask, "lint:unused");
      const traces = globSync(outputs, { cwd: house.folder }).filter((path) => path.includes(name));
      expect(traces).toEqual([]);
      house.vitest("tools/codegen/", "tools/conformance/");
    },
    timeout,
  );
});

describe("a vendor that is renamed", () => {
  it(
    "touches only its two folders, the registry and the lock file, and passes everything",
    () => {
      const [name = ""] = vendors;
      editRegistry(house.folder, name, `  ${added}:\n    root: specs/${added}/openapi.yaml\n`);
      for (const [index, folder] of foldersOf(name).entries()) {
        renameSync(folder, foldersOf(added)[index] ?? "");
      }
      for (const file of globSync(`{specs,packages}/${added}/**/*.{ts,js,json}`, {
        cwd: house.folder,
      })) {
        if (file.includes("node_modules")) continue;
        const path = join(house.folder, file);
        renameIn(path, name, added);
        renameSync(path, join(dirname(path), basename(path).replace(name, added)));
      }
      house.install();
      house.format(...own(added));
      house.turbo("generate", `--filter=@carespec/${added}`);
      house.turbo(...everyTask);
      house.vitest("tools/conformance/test/", "--testNamePattern", added);
    },
    timeout,
  );
});
