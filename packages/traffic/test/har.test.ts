import { truncateSync } from "node:fs";
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { describe, expect, it } from "vitest";
import { readTraffic } from "../src/index.ts";
import { temporaryFiles } from "./support/files.ts";

const write = temporaryFiles();
const entry = (content: object, more: object = {}, request: object = {}) => ({
  request: { method: "GET", url: "https://a.example/x", headers: [], ...request },
  response: { status: 200, headers: [], content, ...more },
});
const read = (...entries: unknown[]) =>
  readTraffic(write(`${Math.random()}.har`, { log: { entries } })).exchanges;
const json = '{"a":"ä"}';
const header = (value: string) => ({ headers: [{ name: "Content-Encoding", value }] });
const base64 = (bytes: Uint8Array | string) => ({
  text: Buffer.from(bytes).toString("base64"),
  encoding: "base64",
});

it("entries and headers that are none are left out", () => {
  const headers = [
    null,
    5,
    { name: null, value: "a" },
    { value: "b" },
    { name: "X-A", value: null },
  ];
  expect(read(null, entry({}, {}, { url: " " }), entry({}, {}, { headers }))).toMatchObject([
    { number: 3, headers: [["X-A", ""]] },
  ]);
});

it.each([
  ["gzip", gzipSync("{}")],
  ["zstd", zstdCompressSync("{}")],
  ["zip", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1])],
])("a file that is compressed is to be unpacked: %s", (what, bytes) => {
  const file = write(`packed.${what}`, bytes);
  expect(() => readTraffic(file)).toThrow(
    `packed.${what} is compressed (${what}): unpack it first`,
  );
});

it("a file that no text can hold is refused before it is read", () => {
  const file = write("long.har", "{");
  truncateSync(file, 600_000_000);
  expect(() => readTraffic(file)).toThrow(/long\.har is longer than \d+ MB: record less/);
});

describe("an archive's bodies", () => {
  it.each([
    [
      "text",
      { mimeType: "application/json; charset=utf-8", text: json },
      {},
      { type: "application/json", text: json },
    ],
    [
      "text with a byte order mark",
      { mimeType: "application/json", text: `\uFEFF${json}` },
      {},
      { type: "application/json", text: json },
    ],
    [
      "base64",
      { mimeType: "application/json", ...base64(json) },
      {},
      { type: "application/json", text: json },
    ],
    [
      "Latin-1",
      { mimeType: "text/plain; charset=iso-8859-1", ...base64(new Uint8Array([0xe4])) },
      {},
      { type: "text/plain", text: "ä" },
    ],
    [
      "gzip",
      { mimeType: "application/json", ...base64(gzipSync(json)) },
      {},
      { type: "application/json", text: json },
    ],
    [
      "Brotli",
      { mimeType: "application/json", ...base64(brotliCompressSync(json)) },
      header("br"),
      { type: "application/json", text: json },
    ],
    [
      "Zstandard",
      { mimeType: "application/json", ...base64(zstdCompressSync(json)) },
      header("zstd"),
      { type: "application/json", text: json },
    ],
    [
      "deflate without a header",
      { mimeType: "application/json", ...base64(deflateRawSync(json)) },
      header("deflate"),
      { type: "application/json", text: json },
    ],
    [
      "a character set that nobody knows",
      { mimeType: "application/json; charset=no-such", ...base64(json) },
      {},
      { type: "application/json", text: json },
    ],
    [
      "gzip that is longer than it seems",
      { mimeType: "application/json", ...base64(gzipSync(Buffer.alloc(20_000_001))) },
      {},
      { type: "application/json", unread: "longer than 20 MB" },
    ],
    [
      "Brotli that is longer than it seems",
      { mimeType: "application/json", ...base64(brotliCompressSync(Buffer.alloc(20_000_001))) },
      header("br"),
      { type: "application/json", unread: "longer than 20 MB" },
    ],
    [
      "deflate",
      { mimeType: "application/json", ...base64(deflateSync(json)) },
      header("deflate"),
      { type: "application/json", text: json },
    ],
    [
      "unpacked, whatever the header says",
      { mimeType: "application/json", text: json },
      header("gzip"),
      { type: "application/json", text: json },
    ],
    [
      "compressed, kept as text",
      { mimeType: "application/json", text: gzipSync(json).toString("latin1") },
      header("gzip"),
      { type: "application/json", unread: "compressed" },
    ],
    [
      "compressed, damaged as text",
      { mimeType: "application/json", text: gzipSync(json).toString("utf8") },
      header("gzip"),
      { type: "application/json", unread: "compressed" },
    ],
    [
      "a picture",
      { mimeType: "image/png", ...base64(new Uint8Array([0x89, 0x50, 0, 0xff])) },
      {},
      { type: "image/png", unread: "binary" },
    ],
    [
      "left out by the mock",
      { mimeType: "application/json", comment: "(longer than 16384 bytes)" },
      {},
      { type: "application/json", unread: "left out" },
    ],
    ["not kept", { mimeType: "application/json", size: 12 }, {}, undefined],
    [
      "of a type in its header",
      { text: "x" },
      { headers: [{ name: "content-type", value: "text/plain" }] },
      { type: "text/plain", text: "x" },
    ],
  ])("are read: %s", (_what, content, more, expected) => {
    expect(read(entry(content, more))[0]?.answer?.body).toEqual(expected);
  });

  it("of requests are forms, with and without their fields", () => {
    const encoded = { mimeType: "application/x-www-form-urlencoded", text: "a=1&b=%zz" };
    const listed = { mimeType: "multipart/form-data", params: [{ name: "f", fileName: "x.png" }] };
    const text =
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nbytes\r\n--x--\r\n';
    const whole = { mimeType: "multipart/form-data; boundary=x", text };
    const bodies = [encoded, listed, whole].map(
      (postData) => read(entry({}, {}, { postData }))[0]?.body?.fields,
    );
    expect(bodies).toEqual([
      [
        { name: "a", value: "1", isFile: false },
        { name: "b", value: "%zz", isFile: false },
      ],
      [{ name: "f", value: "", isFile: true }],
      [
        { name: "a", value: "1", isFile: false },
        { name: "f", value: "", isFile: true },
      ],
    ]);
  });
});

describe("an archive's entries", () => {
  it.each([
    ["aborted", entry({}, { status: 0 }), "aborted"],
    ["without an answer", { request: { method: "GET", url: "https://a.example/x" } }, "aborted"],
    ["a socket", entry({}, { status: 101 }), "websocket"],
    ["a socket by its scheme", entry({}, {}, { url: "wss://a.example/x" }), "websocket"],
    ["a tunnel", entry({}, {}, { method: "CONNECT", url: "a.example:443" }), "tunnel"],
    ["a call", entry({}), undefined],
  ])("are no call where they are %s", (_what, each, expected) => {
    expect(read(each)[0]?.notACall).toBe(expected);
  });

  it("keep headers that come twice, without those that repeat the first line", () => {
    const headers = [
      { name: ":path", value: "/x" },
      { name: "A", value: "1" },
      { name: "a", value: "2" },
    ];
    expect(read(entry({}, {}, { headers }))[0]?.headers).toEqual([
      ["A", "1"],
      ["a", "2"],
    ]);
  });

  it("that are none are passed over", () => {
    expect(read(null, 7, { request: {} }, entry({})).map(({ number }) => number)).toEqual([4]);
  });
});

describe("a file", () => {
  const har = JSON.stringify({ log: { entries: [entry({ mimeType: "text/plain", text: "ä" })] } });
  const utf16 = (bom: number[], order: "le" | "be") => {
    const bytes = Buffer.from(har, "utf16le");
    return new Uint8Array([...bom, ...(order === "le" ? bytes : bytes.swap16())]);
  };

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${har}`)],
    ["UTF-16", utf16([0xff, 0xfe], "le")],
    ["UTF-16, the other way round", utf16([0xfe, 0xff], "be")],
  ])("may be %s", (what, bytes) => {
    const [exchange] = readTraffic(write(`${what}.json`, bytes)).exchanges;
    expect(exchange?.answer?.body?.text).toBe("ä");
  });

  it("is known by what it holds, not by its name", () => {
    expect(readTraffic(write("odd.http", har)).kind).toBe("har");
    expect(readTraffic(write("odd.har", "GET https://a.example/x\n")).kind).toBe("http");
  });

  it("of the mock may have half a line at its end", () => {
    const line = JSON.stringify({
      vendor: "a",
      request: { method: "GET", path: "/a/x", headers: {} },
      response: { status: 200, headers: {} },
    });
    expect(
      readTraffic(write("j.ndjson", `${line}\n${line}\n${line.slice(0, 40)}`)).exchanges,
    ).toHaveLength(2);
  });

  it.each([
    ["empty", "", "is empty: expected a HAR"],
    ["blanks", " \n", "is empty: expected a HAR"],
    ["HTML", "<!doctype html><p>", "is a page of HTML or XML: expected a HAR"],
    ["half JSON", '{"log":{"entries":[{"req', "ends early or is damaged: expected a HAR"],
    ["a number", "7", "is none of the known forms: expected a HAR"],
    [
      "an OpenAPI document",
      "openapi: 3.1.0\npaths: {}\n",
      "is none of the known forms: expected a HAR",
    ],
    ["an archive without entries", '{"log":{"entries":[]}}', "holds no request: expected a HAR"],
    [
      "a published page of a collection",
      { collection: { info: { _postman_id: "x", schema: "s" } }, environments: [] },
      "export the collection itself",
    ],
  ])("that is %s is refused in words", (what, content, message) => {
    expect(() => readTraffic(write(`bad-${what}.json`, content))).toThrow(message);
  });

  it("that is missing, or a folder with nothing to read, is refused", () => {
    const file = write("folder/readme.txt", "x");
    expect(() => readTraffic(`${file}.none`)).toThrow("does not exist");
    expect(() => readTraffic(file.replace("/readme.txt", ""))).toThrow(
      "without .bru or YAML files",
    );
  });
});
