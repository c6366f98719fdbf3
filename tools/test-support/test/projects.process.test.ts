import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createVitest } from "vitest/node";

const root = fileURLToPath(new URL("../../../", import.meta.url));

it("runs each test file of the repository in exactly one project", async () => {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    config: `${root}vitest.config.ts`,
  });
  try {
    const run = (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId);
    const exclude = (path: string) => /(^|\/)(node_modules|dist|tmp|\.\w+)$/.test(path);
    const files = globSync("**/*.test.{ts,js,mts}", { cwd: root, exclude });
    expect(files.length).toBeGreaterThan(150);
    expect(run.sort()).toEqual(files.map((file) => root + file).sort());
  } finally {
    await vitest.close();
  }
});
