import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "../src/consumer.ts";
import { startInstalledMock } from "../src/installed-mock.ts";
import { type InstalledPackage, listInstalled } from "../src/installed-tree.ts";
import { npm } from "../src/npm.ts";
import { packAll } from "../src/pack.ts";
import { createWorkplace } from "../src/workplace.ts";
import { withAdvisory } from "./support/advisories.ts";
import { listBundled } from "./support/bundled.ts";

const MOST_PACKAGES = 60;

const { folder, remove } = createWorkplace();
const project = join(folder, "project");

let packages: InstalledPackage[];
beforeAll(async () => {
  const packed = await packAll(join(folder, "tarballs"));
  const tarballs = packed
    .filter(({ name }) => ["@carespec/core", "@carespec/mock"].includes(name))
    .map(({ tarball }) => tarball);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await npm(["install", ...quiet, ...tarballs], { cwd: project });
  packages = listInstalled(project);
}, 600_000);
afterAll(remove);

describe("a project that installs the mock", () => {
  it(`gets at most ${MOST_PACKAGES} packages, and none of Prism's or Scarf's`, () => {
    const names = packages.map(({ name }) => name);
    expect(names).toContain("@carespec/mock");
    expect(names.length).toBeLessThanOrEqual(MOST_PACKAGES);
    expect(names.filter((name) => /^@(stoplight|scarf)\//.test(name))).toEqual([]);
  });

  it("runs no script of any package", () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it("gets no package with a known advisory, neither installed nor in the bundle", () => {
    const bundled = listBundled(installed(project, "@carespec/mock"));
    expect(bundled).toContainEqual({ name: "lodash", version: "4.18.1" });
    expect(withAdvisory([...packages, ...bundled])).toEqual([]);
    const old = { name: "lodash", version: "4.17.21" };
    expect(withAdvisory([...bundled, old])).toEqual(["lodash 4.17.21"]);
  });

  it.each([
    ["a generated answer", ["people.yaml", "--dynamic"], "/people/1", /^\{"name":"\p{Lu}/u],
    ["an answer of a Postman collection", ["pets-postman.json"], "/pets", /^\["Rex"\]$/],
  ])("gets %s", async (_, [file = "", ...options], path, body) => {
    const spec = join(import.meta.dirname, "fixtures", file);
    const mock = await startInstalledMock(project, ["--spec", spec, ...options]);
    const response = await fetch(mock.url + path);
    expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(body)]);
    await mock.stop();
  });
});
