import type { OpenApiDocument } from "@carespec/document";
import { expect, it } from "vitest";
import { mountReloadable } from "../src/mount-reloadable.ts";
import { openStore } from "../src/state/open-store.ts";
import type { Vendor } from "../src/vendors/load.ts";

/** A document with one operation, which answers with a text. */
function answering(text: string): OpenApiDocument {
  const content = { "text/plain": { schema: { type: "string" }, example: text } };
  const get = { operationId: "getAnt", responses: { "200": { description: "An ant", content } } };
  const document = {
    openapi: "3.1.0",
    info: { title: text, version: "1" },
    paths: { "/ant": { get } },
  };
  return document as unknown as OpenApiDocument;
}

const vendorOf = (text: string): Vendor => ({
  name: "ants",
  document: answering(text),
  plugin: undefined,
  basePath: "/ants",
});

it("serves a changed document, and the old one where the changed one cannot be loaded", async () => {
  const store = await openStore("memory", () => ({}));
  const vendor = vendorOf("old");
  let loaded = async () => [vendorOf("new")];
  const { handle, reload } = await mountReloadable(vendor, store, { check: false }, () => loaded());
  const ask = async () => {
    const request = { method: "GET", path: "/ants/ant", search: "", headers: {}, body: undefined };
    return (await handle(request)).body;
  };
  expect(await ask()).toBe("old");

  await reload();
  expect(await ask()).toBe("new");
  expect(vendor.document.info.title).toBe("new");

  loaded = async () => {
    throw new Error("it cannot be loaded");
  };
  await expect(reload()).rejects.toThrow("it cannot be loaded");
  expect(await ask()).toBe("new");
  await store.close();
});
