import { globSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { describe, it } from "vitest";
import { editRegistry, renameIn } from "./support/fourth-vendor.ts";
import { everyTask } from "./support/house.ts";
import { foldersOf, own, RENAMED as renamed, TIMEOUT, useHouse } from "./support/use-house.ts";

const name = listVendors()[0]?.name ?? "";
const getHouse = useHouse();

describe("a vendor that is renamed", () => {
  it(
    "touches only its two folders, the registry and the lock file, and passes everything",
    () => {
      const house = getHouse();
      editRegistry(house.folder, name, `  ${renamed}:\n    root: specs/${renamed}/openapi.yaml\n`);
      for (const [index, folder] of foldersOf(house, name).entries()) {
        renameSync(folder, foldersOf(house, renamed)[index] ?? "");
      }
      for (const file of globSync(`{specs,packages}/${renamed}/**/*.{ts,js,json}`, {
        cwd: house.folder,
      })) {
        if (file.includes("node_modules")) continue;
        const path = join(house.folder, file);
        renameIn(path, name, renamed);
        renameSync(path, join(dirname(path), basename(path).replace(name, renamed)));
      }
      house.install();
      house.format(...own(renamed));
      house.turbo("generate", `--filter=@carespec/${renamed}`);
      house.turbo(...everyTask);
      house.vitest("tools/conformance/test/", "--testNamePattern", renamed);
    },
    TIMEOUT,
  );
});
