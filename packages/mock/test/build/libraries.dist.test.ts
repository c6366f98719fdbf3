import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock } from "@carespec/mock";
import { expect, it, onTestFinished } from "vitest";
import { LIBRARIES } from "../../scripts/libraries.ts";
import { fixture } from "../support/fixture.ts";

const folder = fileURLToPath(new URL("../../", import.meta.url));
const files = readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));

it("no built file is in a folder that npm does not publish", () => {
  expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
});

it("what is built of other authors is listed with its license", () => {
  const licenses = readFileSync(join(folder, "THIRD-PARTY-LICENSES.md"), "utf8");
  const found = files.flatMap(
    (file) => /\/libraries\/(@[^/]+\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? [],
  );
  expect([...new Set(found)].toSorted()).toEqual(LIBRARIES.toSorted());
  for (const name of found) expect(licenses).toContain(`${name} `);
});

it("the built mock serves Swagger 2.0 from its state", async () => {
  const spec = { file: fixture("stateful/zoo-2.0.yaml"), stateful: true };
  const mock = await createMock({ spec, check: true });
  onTestFinished(() => mock.close());
  const response = await mock.fetch("http://mock.test/cages/4");
  expect(await response.json()).toEqual({ id: 4, name: "East", keeper: null });
});
