import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { seedsOf } from "../../src/data/data.ts";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import { mountReloadable } from "../../src/mount-reloadable.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { loadVendors, type Vendor } from "../../src/vendors/load.ts";
import { fourthDocument } from "../support/fourth-vendor-document.ts";
import { askOf } from "../support/stateful.ts";

/** The document with a path for one note, and an example. */
function documentWith(text: string): object {
  const { "/notes": notes } = fourthDocument.paths;
  const [ok, unauthorized] = [notes.post.responses[201], notes.post.responses[401]];
  const get = { operationId: "getNote", responses: { 200: ok, 401: unauthorized } };
  const parameters = [{ name: "noteId", in: "path", required: true, schema: { type: "string" } }];
  const example = { id: "n1", text };
  const Note = { ...fourthDocument.components.schemas.Note, example };
  return {
    ...fourthDocument,
    paths: { ...fourthDocument.paths, "/notes/{noteId}": { parameters, get } },
    components: {
      ...fourthDocument.components,
      schemas: { ...fourthDocument.components.schemas, Note },
    },
  };
}

/** A folder of documents that lists one vendor, `notes`. */
function documentsFolder() {
  const path = mkdtempSync(join(tmpdir(), "documents-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const folder = pathToFileURL(`${path}/`);
  const write = (name: string, value: object) =>
    writeFileSync(new URL(name, folder), JSON.stringify(value));
  write("index.json", { vendors: [{ name: "notes", document: "notes.json", plugin: false }] });
  return { folder, write };
}

it("a vendor without a plugin answers from the state that its document has, and again after a change", async () => {
  const { folder, write } = documentsFolder();
  write("notes.json", documentWith("first"));
  const [vendor] = (await loadVendors(["notes"], folder)) as [Vendor];
  const store = new MemoryStore((space) =>
    space === "notes" && vendor.plugin ? seedsOf(vendor.plugin) : {},
  );
  const mount = await mountReloadable(vendor, store, { check: true }, (names) =>
    loadVendors(names, folder),
  );
  const ask = askOf({ fetch: toWebFetch(mount.handle) });
  const key = { "x-notes-key": "any" };
  expect((await ask("GET", "/notes/v2/notes")).status).toBe(401);
  const made = await ask("POST", "/notes/v2/notes", { text: "mine" }, key);
  const { id } = made.body as { id: string };
  expect((await ask("GET", `/notes/v2/notes/${id}`, undefined, key)).body).toEqual({
    id,
    text: "mine",
  });
  expect((await ask("GET", "/notes/v2/notes/n1", undefined, key)).body).toEqual({
    id: "n1",
    text: "first",
  });
  expect((await ask("GET", "/notes/v2/notes/n2", undefined, key)).status).toBe(404);

  write("notes.json", documentWith("second"));
  await mount.reload();
  const other = { ...key, "x-mock-session": "other" };
  expect((await ask("GET", "/notes/v2/notes/n1", undefined, other)).body).toMatchObject({
    text: "second",
  });
  expect((await ask("GET", `/notes/v2/notes/${id}`, undefined, key)).body).toMatchObject({
    text: "mine",
  });
});

it("a vendor whose address has variables is served below their defaults", async () => {
  const { folder, write } = documentsFolder();
  const url = "https://{tenant}.example/{version}/";
  const variables = { tenant: { default: "demo" }, version: { default: "v7" } };
  write("notes.json", { ...documentWith("first"), servers: [{ url, variables }] });
  const [vendor] = await loadVendors(["notes"], folder);
  expect(vendor?.basePath).toBe("/notes/v7");
});

it("an answer needs no property that is only written, though requests do", async () => {
  const { folder, write } = documentsFolder();
  const document = structuredClone(documentWith("first")) as typeof fourthDocument;
  Object.assign(document.components.schemas.Note, {
    required: ["id", "text", "pin"],
    properties: {
      id: { type: "string", readOnly: true },
      text: { type: "string" },
      pin: { type: "string", writeOnly: true },
    },
  });
  write("notes.json", document);
  const [vendor] = (await loadVendors(["notes"], folder)) as [Vendor];
  const mount = await mountReloadable(
    vendor,
    new MemoryStore(() => ({})),
    { check: true },
    (names) => loadVendors(names, folder),
  );
  const ask = askOf({ fetch: toWebFetch(mount.handle) });
  const key = { "x-notes-key": "any" };
  const made = await ask("POST", "/notes/v2/notes", { text: "mine" }, key);
  expect(made.status).toBe(201);
  const { id } = made.body as { id: string };
  const read = await ask("GET", `/notes/v2/notes/${id}`, undefined, key);
  expect([read.status, read.body]).toEqual([200, { id, text: "mine" }]);
});
