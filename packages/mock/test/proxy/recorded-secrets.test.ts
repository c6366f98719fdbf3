import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";
import { MARK } from "../support/journal-marks.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const { folder } = openDataFolder();

/** A mock that records what it forwards to a server that answers so, and the recording's text. */
async function recorded(
  answer: (response: ServerResponse) => void,
  path: string,
  init: RequestInit,
) {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => server.close());
  const { port } = server.address() as AddressInfo;
  const record = join(folder, `${crypto.randomUUID()}.har`);
  const mock = await createMock(
    sampleOptions({ upstreams: [`http://127.0.0.1:${port}`], forward: ["all"], record }),
  );
  await mock.fetch(`http://mock.test/library${path}`, init);
  const journal = JSON.stringify(await mock.requests());
  await mock.close();
  return [readFileSync(record, "utf8"), journal];
}

const post = (body: string, type = "application/json"): RequestInit => ({
  method: "POST",
  body,
  headers: { "content-type": type },
});

const json = (response: ServerResponse, value: unknown) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(value));
};

const ok = (response: ServerResponse) => json(response, { ok: true });
const bearer = { headers: { authorization: `Bearer ${MARK}` } };

describe("a recording holds no secret that is", () => {
  it.each<[string, (response: ServerResponse) => void, string, RequestInit]>([
    ["sent in a header", ok, "/books", bearer],
    [
      "sent in a Basic header",
      ok,
      "/books",
      { headers: { authorization: `Basic ${btoa(`a:${MARK}`)}` } },
    ],
    ["sent in a cookie", ok, "/books", { headers: { cookie: `sid=${MARK}` } }],
    ["sent in the query", ok, `/books?token=${MARK}`, {}],
    ["sent in JSON", ok, "/readers", post(JSON.stringify({ a: [{ password: MARK }] }))],
    [
      "sent in a form",
      ok,
      "/readers",
      post(`password=${MARK}`, "application/x-www-form-urlencoded"),
    ],
    [
      "sent in an address",
      ok,
      "/readers",
      post(JSON.stringify({ a: `http://a:${MARK}@host.test/` })),
    ],
    ["answered in JSON", (response) => json(response, { access_token: MARK }), "/books", {}],
    [
      "answered in JSON, compressed",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
        response.end(gzipSync(JSON.stringify({ access_token: MARK })));
      },
      "/books",
      { headers: { "accept-encoding": "gzip" } },
    ],
    [
      "answered in a coding that is not known",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "x" });
        response.end(JSON.stringify({ access_token: MARK }));
      },
      "/books",
      {},
    ],
    [
      "answered in UTF-16",
      (response) => {
        response.setHeader("content-type", "application/json");
        response.end(Buffer.from(JSON.stringify({ access_token: MARK }), "utf16le"));
      },
      "/books",
      {},
    ],
    [
      "answered in a cookie",
      (response) => {
        response.setHeader("set-cookie", [`sid=${MARK}`, "a=b"]);
        response.end();
      },
      "/books",
      {},
    ],
    [
      "answered in Location",
      (response) => {
        response.writeHead(302, { location: `http://a.test/?token=${MARK}` });
        response.end();
      },
      "/books",
      {},
    ],
    [
      "sent back under another name",
      (response) => json(response, { seen: [`got ${MARK}`] }),
      "/books",
      bearer,
    ],
    [
      "sent back in another header",
      (response) => {
        response.setHeader("x-seen", MARK);
        response.end(`you sent ${MARK}`);
      },
      "/books",
      bearer,
    ],
  ])("%s", async (_, answer, path, init) => {
    for (const text of await recorded(answer, path, init)) {
      expect(text).toMatch(/\/library\/(books|readers)/);
      const utf16 = Buffer.from(MARK, "utf16le").toString("base64").slice(2, -4);
      for (const form of [MARK, btoa(MARK), btoa(`a:${MARK}`), encodeURIComponent(MARK), utf16]) {
        expect(text).not.toContain(form);
      }
    }
  });
});
