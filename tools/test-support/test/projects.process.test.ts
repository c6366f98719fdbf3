import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createVitest } from "vitest/node";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** All test files, each as often as a project runs it. */
async function specifications() {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    config: `${root}vitest.config.ts`,
  });
  try {
    return (await vitest.globTestSpecifications()).map(({ moduleId, project }) => ({
      file: moduleId,
      isOverBuilds: project.name === "dist",
    }));
  } finally {
    await vitest.close();
  }
}

it("each test file of the repository runs in one project, and some over the builds too", async () => {
  const all = await specifications();
  const isForBuilds = (file: string) => file.endsWith(".dist.test.ts");
  const once = all.filter(({ file, isOverBuilds }) => !isOverBuilds || isForBuilds(file));
  // What stands in tools/release/consumer is copied into a project outside, whose runner runs it.
  const exclude = (path: string) =>
    /(^|\/)(node_modules|dist|fixtures|tmp|\.\w+|release\/consumer)$/.test(path);
  const files = globSync("**/*.test.{ts,js,mts}", { cwd: root, exclude });
  expect(files.length).toBeGreaterThan(150);
  expect(once.map(({ file }) => file).sort()).toEqual(files.map((file) => root + file).sort());

  const overBuilds = all.filter(({ isOverBuilds }) => isOverBuilds).map(({ file }) => file);
  for (const name of ["cli-errors", "random-connections", "random-requests", "robustness"]) {
    expect(overBuilds.filter((file) => file.includes(`/${name}.`))).toHaveLength(1);
  }
  expect(overBuilds.filter((file) => file.endsWith("/secrets.test.ts")).length).toBeGreaterThan(3);
});
