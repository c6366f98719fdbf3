import { globSync, rmSync } from "node:fs";
import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { editRegistry } from "./support/fourth-vendor.ts";
import { everyTask } from "./support/house.ts";
import { foldersOf, TIMEOUT, useHouse } from "./support/use-house.ts";

/** Where builds write something for each vendor. */
const outputs = "{specs/dist,packages/mock/{dist,documents,docs},docs/dist}/**/*";
const getHouse = useHouse();

describe.each(listVendors().map(({ name }) => name))("%s", (name) => {
  it(
    "leaves everything green, and no trace in the builds, when its two folders and its entry are removed",
    () => {
      const house = getHouse();
      house.turbo("bundle", "build");
      for (const folder of foldersOf(house, name)) rmSync(folder, { recursive: true });
      editRegistry(house.folder, name);
      house.install();
      house.turbo(...everyTask);
      const traces = globSync(outputs, { cwd: house.folder }).filter((path) => path.includes(name));
      expect(traces).toEqual([]);
      house.vitest("tools/codegen/", "tools/conformance/");
    },
    TIMEOUT,
  );
});
