import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { followedFiles } from "../functions/lib/document-files.js";

const folder = mkdtempSync(join(tmpdir(), "carespec-followed-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("files are reached through references, circles and discriminators, by their own names", () => {
  const files = {
    "openapi.yaml": "paths: { /a b: { $ref: paths/a%20b.yaml } }",
    "paths/a b.yaml": "get: { $ref: ../components/schemas/One.yaml#/x }",
    "components/schemas/One.yaml": "items: { $ref: ./Two.yaml }",
    "components/schemas/Two.yaml":
      "oneOf: [{ $ref: ./One.yaml }, { $ref: ./Two.yaml }]\ndiscriminator: { mapping: { a: ./Three.yaml } }",
    "components/schemas/Three.yaml": "{ $ref: ./Gone.yaml }",
    "components/schemas/Orphan.yaml": "{ $ref: ./One.yaml }",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  expect([...followedFiles(folder)]).toEqual(Object.keys(files).slice(0, -1));
});
