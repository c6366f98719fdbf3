import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const bin = fileURLToPath(new URL("../../bin/carespec-mock.js", import.meta.url));
const oldNode = join(
  repositoryRoot,
  `tools/runtimes/node-20/node_modules/node-${process.platform}-${process.arch}/bin/node`,
);

// npm has no Node 20 for some platforms.
it.skipIf(!existsSync(oldNode))("carespec-mock on Node 20 says which Node it needs", () => {
  const { status, stdout, stderr } = spawnSync(oldNode, [bin, "--help"], { encoding: "utf8" });
  const needed = manifest.engines.node.replace(">=", "");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    new RegExp(`^carespec-mock: Node 20\\S+ is too old: use Node ${needed} or later\n$`),
  );
});
