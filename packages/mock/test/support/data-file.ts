import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { registered } from "./registered-vendor.ts";
import { bookOf, SAMPLE } from "./sample-vendor.ts";

/** A folder of a test file's own, which is removed when the file ends. */
export interface DataFolder {
  folder: string;
  /** Writes a file and returns its path. Content other than a text is written as JSON. */
  dataFile(content: unknown, name?: string): string;
}

/** Creates the folder. Call it at the top of the test file: files may share this module. */
export function openDataFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), "carespec-data-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  return {
    folder,
    dataFile(content, name = `data-${++files}.json`) {
      const file = join(folder, name);
      writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
      return file;
    },
  };
}

const served = [registered.name, SAMPLE].join(", ");

/**
 * Data that a mock of the sample vendor and the registered one refuses: what is wrong, the content,
 * what the refusal says.
 */
export const BAD_DATA: [what: string, content: unknown, message: string][] = [
  ["nothing", "", "is not JSON: Unexpected end of JSON input"],
  ["words", "users: []\n", "is not JSON: Unexpected token 'u'"],
  ["JSON that is cut", '{"spec": {\n  "books": [', "is not JSON: Unexpected end of JSON input"],
  ["a comma too many", '{\n  "spec": {},\n}\n', "is not JSON: Expected double-quoted property"],
  ["a word on a line of many", '{\n  "spec":\n  oops\n}\n', "is not JSON: Unexpected token 'o'"],
  ["a list", [], ": data: expected an object with one member per vendor"],
  ["null", "null", ": data: expected an object with one member per vendor"],
  ["an unknown vendor", { acme: {} }, `: /acme: unknown vendor, choose from ${served}`],
  ["a list for a vendor", { spec: [] }, ": /spec: expected an object of collections"],
  ["an unknown collection", { spec: { book: [] } }, ": /spec/book: unknown collection, choose"],
  ["no array", { spec: { books: {} } }, ": /spec/books: expected an array"],
  ["a wrong mode", { spec: { mode: "add" } }, ': /spec/mode: expected "merge" or "replace"'],
  [
    "a breach of the schema",
    { spec: { books: [bookOf("aa"), { ...bookOf("bb"), title: 1 }] } },
    ": /spec/books/1/title: must be string",
  ],
  [
    "a missing member",
    { spec: { readers: [{ readerId: "1" }] } },
    ": /spec/readers/0: must have required property",
  ],
  [
    "a duplicate id",
    { spec: { books: [bookOf("aa"), bookOf("bb"), bookOf("aa", "Twin")] } },
    ": /spec/books/2: duplicate id b-aa",
  ],
  [
    "too many values",
    { spec: { books: Array.from({ length: 10_001 }, (_, id) => bookOf(`${id}`)) } },
    ": /spec/books: expected at most 10000 values",
  ],
  [
    "a good vendor before a bad one",
    { [registered.name]: { [registered.collection.name]: [] }, spec: { shelves: [{}] } },
    ": /spec/shelves/0: must have required property 'id'",
  ],
];
