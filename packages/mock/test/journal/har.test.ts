import { describe, expect, it } from "vitest";
import type { Har } from "../../src/journal/har/har.ts";
import { createCheckedMock } from "../support/control.ts";
import { MARK, openSearched } from "../support/journal-marks.ts";
import { ORIGIN, openSession } from "../support/sample-session.ts";
import { entitled, newReader, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());

describe("the journal as HAR", () => {
  it("has the session's requests, oldest first, as HTTP Archive 1.2", async () => {
    const { ask, control } = openSession(mock);
    await ask("/books?page=1&size=2");
    await ask("/readers", { method: "POST", json: newReader("har@example.com") });
    // Every answer of control is checked against its document, which describes HAR 1.2.
    const { log } = (await control.GET("/__mock/har")).data as Har;
    expect(log.version).toBe("1.2");
    expect(log.creator.name).toBe("carespec-mock");
    const [books, created] = log.entries;
    expect(books?.request).toMatchObject({
      method: "GET",
      url: `${ORIGIN}/library/books?page=1&size=2`,
      queryString: [
        { name: "page", value: "1" },
        { name: "size", value: "2" },
      ],
      bodySize: 0,
    });
    expect(JSON.parse(books?.response.content.text ?? "")).toHaveLength(2);
    expect(created?.response.status).toBe(201);
    expect(created?.response.statusText).toBe("Created");
    const sent = JSON.parse(created?.request.postData?.text ?? "");
    expect(sent).toMatchObject({ email: "har@example.com", password: "[redacted]" });
    expect(created?._mock).toMatchObject({ vendor: "spec", operation: "createReader" });
  });

  it("is filtered like the list of requests", async () => {
    const { ask, control } = openSession(mock);
    await ask("/books");
    await ask("/nothing");
    const { data } = await control.GET("/__mock/har", { params: { query: { status: "404" } } });
    expect(data?.log.entries.map(({ response }) => response.status)).toEqual([404]);
    const refused = await control.GET("/__mock/har", { params: { query: { operation: "x" } } });
    expect(refused.response.status).toBe(400);
  });

  it("says that a long body was left out", async () => {
    const { ask, control } = openSession(mock);
    await ask("/readers", { method: "POST", json: { email: "x".repeat(20_000) } });
    const { data } = await control.GET("/__mock/har");
    expect(data?.log.entries[0]?.request).toMatchObject({
      postData: { text: "", comment: "(longer than 16384 bytes)" },
      bodySize: -1,
    });
  });

  it("keeps bodies up to the limit of the option", async () => {
    const small = await createCheckedMock(sampleOptions({ journalBodyLimit: 40 }));
    const { ask, id } = openSession(small);
    await ask("/readers", { method: "POST", json: { email: "a".repeat(28) } });
    await ask("/readers", { method: "POST", json: { email: "a".repeat(29) } });
    const [longer, whole] = await small.sessionOf(id).requests();
    expect(whole?.request.body).toEqual({ email: "a".repeat(28) });
    expect(longer?.request.body).toBe("(longer than 40 bytes)");
    await expect(createCheckedMock(sampleOptions({ journalBodyLimit: 0 }))).rejects.toThrow(
      "journalBodyLimit must be a whole number from 1, got 0",
    );
  });
});

/** A request with the mark in one place. */
const PLACES: [place: string, path: string, init: RequestInit][] = [
  ["a header", "/books", { headers: { authorization: `Bearer ${MARK}` } }],
  ["a Basic header", "/books", { headers: { authorization: `Basic ${btoa(`a:${MARK}`)}` } }],
  ["a header of its own", "/books", { headers: { "x-auth-token": MARK } }],
  ["a cookie", "/books", { headers: { cookie: `sid=${MARK}; theme=dark` } }],
  ["the query", `/sign-on?ticket=${MARK}`, {}],
  ["an address in the query", `/books?next=https://a:${MARK}@host.test/`, {}],
  ["an escaped address", `/books?next=${encodeURIComponent(`https://${MARK}@host.test/`)}`, {}],
  ["an address in a header", "/books", { headers: { referer: `https://a:${MARK}@host.test/` } }],
  ["the path", `/books/token=${MARK}`, {}],
  ["JSON", "/readers", post(JSON.stringify({ password: MARK }))],
  ["JSON, deep", "/readers", post(JSON.stringify({ a: [{ b: { access_token: MARK } }] }))],
  ["JSON, an address", "/readers", post(JSON.stringify({ a: `https://u:${MARK}@host.test/` }))],
  ["a form", "/readers", post(`a=b&password=${MARK}`, "application/x-www-form-urlencoded")],
  ["a text", "/readers", post(`see https://u:${MARK}@host.test/`, "text/plain")],
  [
    "multipart",
    "/readers",
    post(
      `--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n${MARK}\r\n--b--\r\n`,
      "multipart/form-data; boundary=b",
    ),
  ],
];

function post(body: string, type = "application/json"): RequestInit {
  return { method: "POST", body, headers: { "content-type": type } };
}

describe("a secret that is planted in", () => {
  it.each(PLACES)("%s is in no form of the journal", async (_, path, init) => {
    const { id, ask, expectHidden } = openSearched(mock);
    const headers = { ...entitled, ...(init.headers as Record<string, string>) };
    await ask(`/library${path}`, { ...init, headers });
    await expectHidden(MARK);
    const session = mock.sessionOf(id);
    for (const told of [await session.har(), await session.fixture()]) {
      const text = JSON.stringify(told);
      for (const form of [MARK, btoa(MARK), btoa(`a:${MARK}`), encodeURIComponent(MARK)]) {
        expect(text).not.toContain(form);
      }
      expect(text).toMatch(/redacted/);
    }
  });
});
