import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";
import { documentText, pluginCode } from "../support/plugin-page.ts";

const { dataFile } = openDataFolder();

const writeDocument = () => dataFile(documentText, `books-${crypto.randomUUID()}.yaml`);
const writePlugin = (code = pluginCode) => dataFile(code, `${crypto.randomUUID()}.mjs`);

describe("a plugin that cannot be used", () => {
  const create = "create: () => ({})";

  it.each([
    ["without a default export", "export const a = 1;", "has no default export: write"],
    ["that is not JavaScript", "export default {", "cannot be loaded: "],
    ["that throws", '\nthrow new Error("no disk");', "cannot be loaded: no disk (/"],
    ["that throws, with its line", '\nthrow new Error("no disk");', ".mjs:2)"],
    ["that throws a text", 'throw "no disk";', "cannot be loaded: no disk"],
    [
      "with a package that is not installed",
      'import "@carespec/nowhere";',
      ": install it in the plugin's project, npm install @carespec/nowhere",
    ],
    ["with a file that is missing", 'import "./nowhere.mjs";', ": check the path"],
    [
      "that is not an object",
      "export default 1;",
      "the default export is not an object but a number: write `export default",
    ],
    ["without create", "export default {};", "create is undefined: write a function that returns"],
    [
      "whose create throws",
      'export default { create() { throw new Error("no key"); } };',
      "create() failed: no key",
    ],
    [
      "whose create returns nothing",
      "export default { create() {} };",
      "what create() returns is not an object but undefined: return { guard, operations }",
    ],
    [
      "with a mistyped operation",
      "export default { create: () => ({ operations: { listBook() {} } }) };",
      'unknown operation "listBook": did you mean "listBooks"?',
    ],
    [
      "with an operation of another document",
      "export default { create: () => ({ operations: { getWeather() {} } }) };",
      'unknown operation "getWeather": choose from listBooks, addBook',
    ],
    [
      "with a handler that is not a function",
      "export default { create: () => ({ operations: { listBooks: 1 } }) };",
      "operations.listBooks is a number: write a function, listBooks(call)",
    ],
    [
      "with answers that are perhaps repeatable",
      'export default { create: () => ({ repeatable: "often" }) };',
      "repeatable is a string: write true or false",
    ],
    [
      "with a guard that is not a function",
      "export default { create: () => ({ guard: {} }) };",
      "guard is an object: write a function, guard(call) { … }, or leave it out",
    ],
    [
      "with a collection without an id",
      `export default { collections: { books: { schema: {} } }, ${create} };`,
      "collections.books.id is not a string",
    ],
    [
      "with a credential that is not a text",
      `export default { credentials: { key: 1 }, ${create} };`,
      "credentials.key is not a string",
    ],
    [
      "with data that its collections do not have",
      `export default { data: { books: [] }, ${create} };`,
      "data/spec/books: unknown collection, since none is declared: add it to the plugin's collections",
    ],
    [
      "with data without an id",
      `export default { collections: { books: { id: "isbn", schema: {} } }, data: { books: [{}] }, ${create} };`,
      'data/spec/books/0: the value has no id: give it the property "isbn" with a string or a',
    ],
    [
      "with an object as an id",
      `export default { collections: { books: { id: "isbn", schema: {} } }, data: { books: [{ isbn: {} }] }, ${create} };`,
      "data/spec/books/0: the value has no id",
    ],
    [
      "with a schema that refers to a mistyped component",
      `export default { collections: { books: { id: "isbn", schema: { $ref: "#/components/schemas/Boook" } } }, ${create} };`,
      'collections.books.schema: "#/components/schemas/Boook" does not exist in the document: did you mean Book?',
    ],
    [
      "with a schema that refers to nothing like a component",
      `export default { collections: { books: { id: "isbn", schema: { allOf: [{ $ref: "#/components/schemas/Zebra" }] } } }, ${create} };`,
      'collections.books.schema: "#/components/schemas/Zebra" does not exist in the document: refer to #/components/',
    ],
    [
      "with a schema in another file",
      `export default { collections: { books: { id: "isbn", schema: { $ref: "./book.json" } } }, ${create} };`,
      'collections.books.schema: "book.json" leads out of the document: refer to #/components/',
    ],
    [
      "with a schema of an unknown type",
      `export default { collections: { books: { id: "isbn", schema: { type: "strnig" } } }, ${create} };`,
      "collections.books.schema is not a JSON Schema (2020-12): type must be",
    ],
    [
      "with a schema whose pattern is not one",
      `export default { collections: { books: { id: "isbn", schema: { properties: { isbn: { pattern: "(" } } } } }, ${create} };`,
      "collections.books.schema is not a JSON Schema (2020-12): ",
    ],
    [
      "with operations outside of create",
      `export default { operations: {}, ${create} };`,
      'unknown member "operations" of the default export: return it from create',
    ],
    [
      "with a mistyped member",
      `export default { colections: {}, ${create} };`,
      'unknown member "colections" of the default export: did you mean "collections"?',
    ],
    [
      "with an unknown member",
      `export default { seed: 1, ${create} };`,
      'unknown member "seed" of the default export: choose from create, stateful, credentials,',
    ],
    [
      "with an unknown member of a collection",
      `export default { collections: { books: { id: "isbn", schema: {}, key: 1 } }, ${create} };`,
      'unknown member "key" of collections.books: choose from id, schema',
    ],
    [
      "with a collection called mode",
      `export default { collections: { mode: { id: "isbn", schema: {} } }, ${create} };`,
      "a collection cannot be called mode, which data files use: rename it",
    ],
    [
      "with a mistyped guard",
      "export default { create: () => ({ gaurd() {} }) };",
      'unknown member "gaurd" of what create() returns: choose from guard, operations',
    ],
    [
      "with handlers under another name",
      "export default { create: () => ({ handlers: {} }) };",
      'unknown member "handlers" of what create() returns: choose from guard, operations',
    ],
    [
      "with an asynchronous create",
      'export default { async create() { throw new Error("late"); } };',
      "create() returns a promise: make it a plain function, and await at the top of the file",
    ],
    [
      "with operations in a Map",
      "export default { create: () => ({ operations: new Map() }) };",
      "operations is not an object but a Map: write functions by operationId",
    ],
    [
      "with data that JSON cannot hold",
      `export default { data: { books: [{ isbn: 1n }] }, ${create} };`,
      "data.books[0].isbn is a BigInt, which JSON cannot hold",
    ],
    [
      "with data that contain themselves",
      `const book = {}; book.book = book; export default { data: { books: [book] }, ${create} };`,
      "data contains itself or nests too deeply",
    ],
    [
      "with a getter that throws",
      `export default { get data() { throw new Error("no disk"); }, ${create} };`,
      "a getter of the plugin threw: no disk",
    ],
  ])("is refused %s", async (_, code, message) => {
    const plugin = writePlugin(code);
    const refused = createMock({ spec: { file: writeDocument(), plugin } });
    const error = await refused.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toContain(plugin);
  });

  it("is refused with a handler of an operation that has no responses", async () => {
    const file = dataFile(
      documentText.replace(/responses:\n.*?post:/s, "responses: {}\n    post:"),
    );
    const plugin: VendorPlugin = { create: () => ({ operations: { listBooks: () => undefined } }) };
    await expect(createMock({ spec: { file, plugin } })).rejects.toThrow(
      "operations.listBooks cannot answer: the document gives listBooks no responses, add one",
    );
  });

  it.each([
    ["an empty name", "", "cannot read the plugin : check that"],
    ["a missing file", "missing.mjs", "cannot read the plugin missing.mjs: check that"],
    ["another kind of file", dataFile({}, "plugin.json"), "is not a plugin: give a .js"],
    ["a name in upper case", dataFile(pluginCode, "plugin.MJS"), ".cts file, in lower case"],
  ])("is refused for %s", async (_, plugin, message) => {
    await expect(createMock({ spec: { file: writeDocument(), plugin } })).rejects.toThrow(message);
  });
});
