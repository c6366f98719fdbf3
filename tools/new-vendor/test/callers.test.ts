import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "@carespec/document";
import { afterEach, beforeEach, expect, it } from "vitest";
import { callersOf, goneOperations } from "../src/update/callers.ts";
import { updateReport, updateSection } from "../src/update/update-report.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-callers-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const gone = [{ operationId: "getPet" }, { operationId: "listFoods", path: "/foods" }];
const found = () =>
  callersOf(root, "pets", gone).map(
    ({ file, line, operationId }) => `${file}:${line} ${operationId}`,
  );

it.each([
  ["packages/pets/test/client.test.ts", "await client.getPet({ path })", "getPet"],
  ["packages/pets/examples/one.ts", "// first\nclient.GET('/foods')", "listFoods"],
  ["packages/pets/README.md", "Call `client.listFoods()`.", "listFoods"],
  ["packages/pets/src/own.ts", 'type A = Requests["getPet"]', "getPet"],
  ["specs/pets/samples.ts", "getPet: {},", "getPet"],
  ["specs/pets/mock/handlers.ts", "  getPet(call) {", "getPet"],
  ["specs/pets/workflows/first.arazzo.yaml", "operationId: getPet", "getPet"],
  ["specs/pets/README.md", "Of pets, `getPet` says most.", "getPet"],
])("%s is listed with its line", (file, text, operationId) => {
  write(file, text);
  const line = text.split("\n").length;
  expect(found()).toEqual([`${file}:${line} ${operationId}`]);
});

it.each([
  ["packages/pets/src/gen/functions.ts", "export const getPet = 1;"],
  ["packages/pets/SKILL.md", "getPet"],
  ["packages/pets/dist/index.js", "getPet"],
  ["specs/pets/paths/pets.yaml", "operationId: getPet"],
  ["specs/pets/vendor/pets.yaml", "operationId: getPet"],
  [
    "specs/pets/README.md",
    "| `getPet` | `GET /pets/{petId}` | partial |\n- [ ] The body of `getPet`",
  ],
  ["specs/pets/README.md", "- Pages found by their parameters: `listFoods`, `getPet` and 3 more."],
  ["packages/pets/test/others.test.ts", "getPets(); forgetPet(); getPetById(); '/foods/7';"],
  ["packages/other/test/client.test.ts", "getPet()"],
])("%s is not", (file, text) => {
  write(file, text);
  expect(found()).toEqual([]);
});

it("what is gone is what has no operation of its name any more; its path only if nothing is there", () => {
  const documentOf = (paths: Record<string, Record<string, string>>) => {
    const items = Object.entries(paths).map(([path, item]) => {
      const operations = Object.entries(item).map(([method, operationId]) => [
        method,
        { operationId, responses: {} },
      ]);
      return [path, Object.fromEntries(operations)];
    });
    return { openapi: "3.1.0", paths: Object.fromEntries(items) } as unknown as OpenApiDocument;
  };
  const before = documentOf({
    "/pets": { get: "listPets", post: "createPet" },
    "/foods": { get: "listFoods" },
    "/owners": { get: "listOwners" },
  });
  const after = documentOf({ "/pets": { get: "listAnimals" }, "/people": { get: "listOwners" } });
  expect(goneOperations(before, after)).toEqual([
    { operationId: "listPets" },
    { operationId: "createPet" },
    { operationId: "listFoods", path: "/foods" },
  ]);
});

it("the report and the README say what to edit", () => {
  write("specs/pets/samples.ts", "getPet: {},");
  const update = {
    ...{
      name: "pets",
      date: "2026-01-02",
      file: "pets.yaml",
      conflicts: [],
      stale: [],
      renamed: [],
      lint: [],
      changedLogIn: false,
    },
    ...{ changes: { bump: "major" as const, lines: ["gone"] }, gone: ["getPet"] },
    callers: callersOf(root, "pets", gone),
  };
  const said = "`specs/pets/samples.ts`, line 1, which calls `getPet`";
  expect(updateReport(update)).toContain(`Calls what is gone:\n  ${said}`);
  expect(updateSection(update)).toContain(`- [ ] Edit ${said}`);
});
