import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { addVendor } from "./support/fourth-vendor.ts";
import { everyTask } from "./support/house.ts";
import { ADDED as added, own, TIMEOUT, useHouse } from "./support/use-house.ts";

const template = listVendors()[0]?.name ?? "";
const getHouse = useHouse();

describe("a vendor that is added", () => {
  it(
    "touches only its two folders, the registry and the lock file, and passes everything",
    () => {
      const house = getHouse();
      addVendor(house.folder, added, template);
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
    TIMEOUT,
  );
});
