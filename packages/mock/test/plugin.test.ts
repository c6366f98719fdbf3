import { readFileSync, writeFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import { describe, expect, it, vi } from "vitest";
import { createMock } from "../src/index.ts";
import { openDataFolder } from "./support/data-file.ts";
import { fixture } from "./support/fixture.ts";
import { documentText, pluginCode, typedPluginCode } from "./support/plugin-page.ts";

const { dataFile } = openDataFolder();

const writeDocument = () => dataFile(documentText, `books-${crypto.randomUUID()}.yaml`);
const writePlugin = (code = pluginCode) => dataFile(code, `${crypto.randomUUID()}.mjs`);

async function openBooks(options: { mount?: string; data?: object; code?: string } = {}) {
  const spec = { file: writeDocument(), plugin: writePlugin(options.code), mount: options.mount };
  const mock = await createMock({ spec, data: options.data as never, check: true });
  const [listing] = mock.listVendors("http://mock.test");
  const { baseUrl = "", credentials } = listing ?? {};
  const ask = async (path: string, body?: unknown) => {
    const headers = { "x-api-key": credentials?.apiKey ?? "", "content-type": "application/json" };
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const response = await mock.fetch(baseUrl + path, { headers, ...init });
    return { status: response.status, body: await response.json() };
  };
  return { mock, listing, ask, spec };
}

describe("a document with a plugin, as the page shows it", () => {
  it("is listed as the vendor spec with the plugin's credentials", async () => {
    const { mock, listing } = await openBooks({ mount: "/library" });
    expect(listing).toEqual({
      name: "spec",
      title: "Books",
      baseUrl: "http://mock.test/library",
      document: "http://mock.test/spec/openapi.json",
      credentials: { apiKey: "demo" },
    });
    const served = await (await mock.fetch("http://mock.test/spec/openapi.json")).json();
    expect(served).toMatchObject({ info: { title: "Books" }, servers: [{ url: "/library" }] });
  });

  it("refuses by its guard with the document's example and says why", async () => {
    const { mock } = await openBooks();
    const response = await mock.fetch("http://mock.test/books");
    expect([response.status, await response.json()]).toEqual([401, { error: "no valid key" }]);
    expect(response.headers.get("x-mock-reason")).toMatch(
      /^x-api-key is not the demo key \[spec\/key; #\/paths\/~1books\/get.*\.yaml\]$/,
    );
  });

  it("keeps what is sent, lists it in pages, and keeps sessions apart", async () => {
    const { ask, mock } = await openBooks();
    expect((await ask("/books", { isbn: "1", title: "Emma" })).status).toBe(201);
    expect((await ask("/books", { isbn: "2", title: "Sanditon" })).status).toBe(201);
    const titles = async (path: string) =>
      (await ask(path)).body.map(({ title }: { title: string }) => title);
    expect(await titles("/books")).toEqual(["Persuasion", "Emma"]);
    expect(await titles("/books?page=2")).toEqual(["Sanditon"]);
    const other = mock.sessionOf("other");
    expect((await other.export("spec")).spec?.books).toEqual([{ isbn: "0", title: "Persuasion" }]);
    await mock.reset();
    expect(await titles("/books")).toEqual(["Persuasion"]);
  });

  it("takes data, seeds and faults under its name, and writes the journal", async () => {
    const data = { spec: { mode: "replace", books: [{ isbn: "9", title: "Lady Susan" }] } };
    const { ask, mock } = await openBooks({ data });
    expect((await ask("/books")).body).toEqual([{ isbn: "9", title: "Lady Susan" }]);
    await mock.seed({ spec: { books: [{ isbn: "8", title: "Emma" }] } });
    expect((await ask("/books")).body).toHaveLength(2);
    await expect(mock.seed({ spec: { books: [{ isbn: "7" }] } })).rejects.toThrow(
      "/spec/books/0: must have required property 'title'",
    );
    await mock.addFault({ vendor: "spec", operation: "listBooks", fault: "status", status: 503 });
    expect((await mock.fetch("http://mock.test/books")).status).toBe(503);
    const [newest] = await mock.requests({ vendor: "spec" });
    expect(newest).toMatchObject({ operation: "listBooks", vendor: "spec", fault: "status" });
  });

  it("is checked against the document", async () => {
    const code = pluginCode.replace(
      "return { status: 201, body }",
      "return { status: 201, body: 1 }",
    );
    const { ask } = await openBooks({ code });
    const answer = await ask("/books", { isbn: "1", title: "Emma" });
    expect([answer.status, answer.body.title]).toEqual([500, "Contract broken"]);
  });

  it("may be handed in as an object", async () => {
    const plugin: VendorPlugin = {
      create: () => ({ operations: { listBooks: () => ({ body: [] }) } }),
    };
    const mock = await createMock({ spec: { file: writeDocument(), plugin } });
    const init = { headers: { "x-api-key": "any" } };
    expect(await (await mock.fetch("http://mock.test/books", init)).json()).toEqual([]);
  });

  it("is served changed after a change of the plugin's file, and keeps its data", async () => {
    const spec = { file: writeDocument(), plugin: writePlugin() };
    const onReload = vi.fn();
    const mock = await createMock({ spec: { ...spec, onReload } });
    const add = () =>
      mock.fetch("http://mock.test/books", {
        method: "POST",
        headers: { "x-api-key": "changed", "content-type": "application/json" },
        body: JSON.stringify({ isbn: "1", title: "Emma" }),
      });
    expect((await add()).status).toBe(401);
    writeFileSync(spec.plugin, pluginCode.replace('apiKey: "demo"', 'apiKey: "changed"'));
    await vi.waitFor(() => expect(onReload).toHaveBeenCalledWith(undefined, [spec.plugin]), 60_000);
    expect((await add()).status).toBe(201);
    expect(mock.listVendors("")[0]?.credentials).toEqual({ apiKey: "changed" });
    onReload.mockClear();
    writeFileSync(spec.plugin, pluginCode.replace("schemas/Book", "schemas/Boook"));
    await vi.waitFor(() => expect(onReload).toHaveBeenCalled(), 60_000);
    expect(onReload).toHaveBeenCalledWith(expect.any(UserError), [spec.plugin]);
    expect(onReload.mock.calls[0]?.[0].message).toMatch(`${spec.plugin}: collections.books.schema`);
    expect((await add()).status).toBe(201);
    await mock.close();
  });
});

describe("the page's TypeScript example", () => {
  it("is a file whose types are checked", () => {
    expect(typedPluginCode).toBe(readFileSync(fixture("page-plugin.ts"), "utf8"));
  });

  it("serves the document", async () => {
    const plugin = fixture("page-plugin.ts");
    const mock = await createMock({ spec: { file: writeDocument(), plugin }, check: true });
    const init = { headers: { "x-api-key": "demo" } };
    expect(await (await mock.fetch("http://mock.test/books", init)).json()).toEqual([]);
  });
});
