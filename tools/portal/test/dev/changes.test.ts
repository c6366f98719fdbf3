import { describe, expect, it } from "vitest";
import { isWatched, type Work, workFor } from "../../src/dev/changes.ts";

const NOTHING: Work = { documents: [], mock: false, docs: false, console: false };

describe("a change of", () => {
  it.each<[path: string, work: Partial<Work>]>([
    ["redocly.yaml", { documents: "all", mock: true, docs: true }],
    ["specs/ants/openapi.yaml", { documents: ["ants"], mock: true, docs: true }],
    ["specs/ants/paths/ants_{antId}.yaml", { documents: ["ants"], mock: true, docs: true }],
    ["specs/ants/components/schemas/Ant.yaml", { documents: ["ants"], mock: true, docs: true }],
    ["specs/ants/mock/index.ts", { mock: true }],
    ["specs/ants/mock/data/ants.ts", { mock: true }],
    ["specs/ants/mock/BEHAVIOUR.md", { docs: true }],
    ["specs/ants/README.md", { docs: true }],
    ["specs/ants/samples.ts", { docs: true }],
    ["specs/ants/vendor.ts", { mock: true, docs: true }],
    ["packages/mock/console/src/app.tsx", { console: true }],
    ["packages/mock/console/src/covered/coverage-view.tsx", { console: true }],
    ["packages/mock/console/styles/frame.css", { console: true }],
    ["packages/mock/console/favicon.svg", { console: true }],
  ])("%s calls for %j", (path, work) => {
    expect(isWatched(path)).toBe(true);
    expect(workFor([path])).toEqual({ ...NOTHING, ...work });
  });

  it.each([
    "specs/dist/ants.json",
    "specs/dist.fresh-17/ants.json",
    "specs/ants/dist/openapi.json",
    "specs/ants/test/mock.test.ts",
    "specs/ants/.turbo/log",
    "specs/ants/guides/first-call.md",
    "specs/src/main.ts",
    "docs/src/content/guide.md",
    "docs/src/components/Field.astro",
    "docs/dist/index.html",
    "docs/test/site.test.ts",
    "package.json",
    "packages/mock/console/tsconfig.json",
    "packages/mock/src/front.ts",
  ])("%s calls for nothing", (path) => {
    expect(isWatched(path)).toBe(false);
    expect(workFor([path])).toEqual(NOTHING);
  });

  it("several files calls for all that each of them does", () => {
    const paths = [
      "specs/ants/openapi.yaml",
      "specs/bees/paths/bees.yaml",
      "specs/ants/paths/a.yaml",
    ];
    expect(workFor(paths).documents).toEqual(["ants", "bees"]);
    expect(workFor([...paths, "redocly.yaml"]).documents).toBe("all");
    expect(workFor(["specs/ants/README.md", "specs/ants/mock/index.ts"])).toEqual({
      documents: [],
      mock: true,
      docs: true,
      console: false,
    });
  });
});
