import { globSync, rmSync } from "node:fs";
import { listVendors } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { editRegistry } from "./support/fourth-vendor.ts";
import { everyTask } from "./support/house.ts";
import { foldersOf, TIMEOUT, useHouse } from "./support/use-house.ts";

/** Where builds write something for each vendor. */
const outputs = "{specs/dist,packages/mock/{dist,documents,docs},docs/dist}/**/*";

/** What loops over the registry takes longest, and is tried without the first vendor only. */
const WITHOUT_SITE = "--filter=!@carespec/docs";

const getHouse = useHouse();

const vendors = listVendors().map(({ name }, index) => ({ name, isFirst: index === 0 }));

describe.each(vendors)("$name", ({ name, isFirst }) => {
  it(
    "leaves everything green, and no trace in the builds, when its two folders and its entry are removed",
    () => {
      const house = getHouse();
      const filter = isFirst ? [] : [WITHOUT_SITE];
      house.turbo("bundle", "build", ...filter);
      for (const folder of foldersOf(house, name)) rmSync(folder, { recursive: true });
      editRegistry(house.folder, name);
      house.install();
      house.turbo(...everyTask, ...filter);
      if (!isFirst) house.turbo("typecheck", "--filter=@carespec/docs");
      const traces = globSync(outputs, { cwd: house.folder }).filter((path) => path.includes(name));
      expect(traces).toEqual([]);
      house.vitest("tools/conformance/", ...(isFirst ? ["tools/codegen/"] : []));
    },
    TIMEOUT,
  );
});
