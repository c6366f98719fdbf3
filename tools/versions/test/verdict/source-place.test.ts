import { join } from "node:path";
import { expect, it } from "vitest";
import { documentPlace, exportPlace } from "../../src/verdict/source-place.ts";
import { folderWith } from "../support/changeset-folder.ts";

const house = () =>
  folderWith({
    "specs/a/openapi.yaml": "openapi: 3.1.0\npaths:\n  /books:\n    $ref: paths/books.yaml\n",
    "specs/a/paths/books.yaml":
      "get:\n  responses:\n    '200':\n      content:\n        application/json:\n          schema:\n            $ref: ../components/schemas/Book.yaml\n",
    "specs/a/components/schemas/Book.yaml": "type: object\nproperties:\n  id:\n    type: string\n",
    "packages/a/src/deep/client.ts":
      "// One.\nexport interface Options {}\nexport async function list() {}\n",
  });

it.each([
  ["#/paths/~1books/get/responses/200", "specs/a/paths/books.yaml:3"],
  [
    "#/paths/~1books/get/responses/200/content/application~1json/schema/properties/id",
    "specs/a/components/schemas/Book.yaml:3",
  ],
  ["#/components/schemas/Book/properties/id/type", "specs/a/components/schemas/Book.yaml:4"],
  ["#/paths/~1books/get/responses/404", "specs/a/paths/books.yaml:2"],
  ["#/paths/~1gone", "specs/a/openapi.yaml:2"],
])("finds %s at %s", (pointer, place) => {
  const top = house();
  expect(documentPlace(join(top, "specs/a/openapi.yaml"), pointer, top)).toBe(place);
});

it.each([
  ["`list`", "packages/a/src/deep/client.ts:3"],
  ["`Options.retry`", "packages/a/src/deep/client.ts:2"],
  ["`gone`", "packages/a/package.json:1"],
])("finds the export %s at %s", (subject, place) => {
  const top = house();
  expect(exportPlace(join(top, "packages/a"), subject, top)).toBe(place);
});
