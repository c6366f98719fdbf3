import { describe, expect, it } from "vitest";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import { mountVendor } from "../../src/pipeline/mount-vendor.ts";
import { loadSpecVendor } from "../../src/spec-vendor.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { StateUnavailable } from "../../src/state/store.ts";
import { createCheckedMock } from "../support/control.ts";
import { ORIGIN, openSession } from "../support/sample-session.ts";
import {
  entitled,
  newReader,
  SAMPLE,
  SAMPLE_BASE,
  sampleOptions,
} from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());
const LIMIT = 16_384;
const LEFT_OUT = "(longer than 16384 bytes)";

/** A session that can read its newest journal entry. */
function openTold() {
  const session = openSession(mock);
  const handle = mock.sessionOf(session.id);
  return {
    ...session,
    handle,
    newest: async () => (await handle.requests({ limit: 1 }))[0],
    /** Sends a body as it is. */
    send: (body: string, headers: Record<string, string> = {}) =>
      handle.fetch(`${ORIGIN}/library/readers`, {
        method: "POST",
        headers: { ...entitled, ...headers },
        body,
      }),
  };
}

describe("a body in the journal", () => {
  it("is parsed if it is JSON, otherwise text, and left out without a body", async () => {
    const { newest, send, ask } = openTold();
    await send('{"Title":"BCBA"}');
    expect((await newest())?.request.body).toEqual({ Title: "BCBA" });
    await send("plain words");
    expect((await newest())?.request.body).toBe("plain words");
    await ask("/books");
    expect((await newest())?.request).not.toHaveProperty("body");
    expect((await newest())?.response.body).toHaveLength(3);
  });

  it.each([
    ["is recorded at 16 kB", LIMIT, "x".repeat(LIMIT)],
    ["is left out at one byte more", LIMIT + 1, LEFT_OUT],
  ])("%s", async (_, length, told) => {
    const { newest, send } = openTold();
    await send("x".repeat(length));
    expect((await newest())?.request.body).toBe(told);
  });

  it.each([
    ["is recorded at 16 kB", LIMIT],
    ["is left out at two bytes more", LIMIT + 2],
  ])("%s in an answer, however few characters it has", async (_, bytes) => {
    const { handle, newest, ask } = openTold();
    const book = { bookId: crypto.randomUUID(), shelf: 1 };
    const empty = new TextEncoder().encode(JSON.stringify([{ ...book, title: "" }])).length;
    const title = "é".repeat(Math.floor((bytes - empty) / 2)) + "e".repeat((bytes - empty) % 2);
    const books = [{ ...book, title }];
    await handle.seed({ [SAMPLE]: { mode: "replace", books } });
    const answer = await ask("/books");
    expect((await answer.arrayBuffer()).byteLength).toBe(bytes);
    const { body } = (await newest())?.response ?? {};
    if (bytes > LIMIT) expect(body).toBe(LEFT_OUT);
    else expect(body).toEqual(books);
  });

  it("is recorded decompressed", async () => {
    const { newest, handle } = openTold();
    const packed = new Blob(['{"Title":"BCBA"}'])
      .stream()
      .pipeThrough(new CompressionStream("gzip"));
    await handle.fetch(`${ORIGIN}/library/readers`, {
      method: "POST",
      headers: { ...entitled, "Content-Encoding": "gzip" },
      body: await new Response(packed).arrayBuffer(),
    });
    expect((await newest())?.request.body).toEqual({ Title: "BCBA" });
  });

  it("may be nested as deeply as allowed, and the journal stays readable", async () => {
    const { control, send } = openTold();
    for (const depth of [100, 1_000, 4_000, 8_000]) {
      const deep = "[".repeat(depth) + "]".repeat(depth);
      await send(deep);
      await send(JSON.stringify({ deep }));
    }
    const { data } = await control.GET("/__mock/requests");
    expect(data?.requests).toHaveLength(8);
    for (const { request } of data?.requests ?? []) expect(request.body).toBeDefined();
  });

  it("is not recorded for an answer to HEAD", async () => {
    const { newest, ask } = openTold();
    await ask("/books", { method: "HEAD" });
    const entry = await newest();
    expect(entry?.request.method).toBe("HEAD");
    expect(entry?.response).toMatchObject({ status: 200 });
    expect(entry?.response).not.toHaveProperty("body");
  });

  it("is recorded as it was answered: cut by a fault, or an HTML page", async () => {
    const { newest, ask } = openTold();
    const cut = await ask("/books", { headers: { "X-Mock-Fault": "broken-json" } });
    expect((await newest())?.response.body).toBe(await cut.text());
    await ask("/books", { headers: { "X-Mock-Fault": "html" } });
    expect((await newest())?.response.body).toMatch(/^<!doctype html>/);
    expect((await newest())?.fault).toBe("html");
  });
});

describe("a journal entry", () => {
  it("can be changed without changing the journal", async () => {
    const { send, newest } = openTold();
    await send(JSON.stringify({ ...newReader("a@example.com"), books: [1] }));
    const told = await newest();
    const before = structuredClone(told);
    expect(told?.reason).toBeDefined();
    if (told?.reason) told.reason.text = "changed";
    if (told) told.request.headers.accept = "changed";
    if (told) told.response.headers["content-type"] = "changed";
    (told?.request.body as { email: string }).email = "changed";
    expect(await newest()).toEqual(before);
  });
});

describe("a journal that cannot be written", () => {
  class Forgetful extends MemoryStore {
    override async record(): Promise<void> {
      throw new StateUnavailable("nothing can be noted");
    }
  }

  it("does not make an answer fail", async () => {
    const { spec } = sampleOptions();
    if (!spec) throw new Error("the sample vendor has no document");
    const vendor = await loadSpecVendor(spec, true);
    const store = new Forgetful(() => ({}));
    const { handle } = await mountVendor(vendor, store, { check: true });
    const fetch = toWebFetch(handle);
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${ORIGIN}${SAMPLE_BASE}${path}`, { headers: entitled, ...init });
    expect((await ask("/books")).status).toBe(200);
    const body = JSON.stringify(newReader("noted@example.com"));
    expect((await ask("/readers", { method: "POST", body })).status).toBe(201);
    expect((await ask("/readers?email=noted@example.com")).status).toBe(200);
    expect((await ask("/nothing")).status).toBe(404);
    expect((await ask("/books", { headers: {} })).status).toBe(403);
    expect((await store.journal("default")).entries).toEqual([]);
  });
});

describe("a request's body that is not UTF-8", () => {
  const { handle, newest } = openTold();
  const told = async (body: Uint8Array<ArrayBuffer>, type: string) => {
    const headers = { ...entitled, "content-type": type };
    await handle.fetch(`${ORIGIN}/library/readers`, { method: "POST", headers, body });
    return (await newest())?.request.body;
  };

  it.each([
    ["application/octet-stream", [0, 255, 254], "(3 bytes that are not text)"],
    ["application/json", [137, 80, 78, 71], "(4 bytes that are not text)"],
    ["text/plain", [97, 0, 98], "(3 bytes that are not text)"],
    ["application/json; charset=latin1", [123, 34, 110, 34, 58, 34, 233, 34, 125], { n: "é" }],
    ["text/plain; charset=nope", [97], "(1 bytes that are not text)"],
    ["text/plain", [97, 98], "ab"],
  ])("%s %j is told as %j", async (type, bytes, expected) => {
    expect(await told(new Uint8Array(bytes), type)).toEqual(expected);
  });
});
