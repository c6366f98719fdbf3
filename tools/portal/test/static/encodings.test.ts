import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { chooseEncoding, createCompressor } from "../../src/static/encodings.ts";

it.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["deflate", undefined],
  ["gzip", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP", "gzip"],
  ["*", "br"],
  ["*;q=0", undefined],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, *", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["br ; q=0.8 ,gzip;q=0.8", "br"],
  ["gzip;q=0.5, identity", undefined],
  ["gzip;q=0.5, identity;q=0.1", "gzip"],
  ["br;q=x", undefined],
  [",,;", undefined],
])("chooses for Accept-Encoding %j: %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

it("compresses a body once, and another body with the same name again", async () => {
  const compress = createCompressor();
  const body = Buffer.from("page ".repeat(1000));
  const first = await compress(body, "hash", "br");
  expect(brotliDecompressSync(first)).toEqual(body);
  expect(gunzipSync(await compress(body, "hash", "gzip"))).toEqual(body);
  expect(await compress(body, "hash", "br")).toBe(first);
  expect(await compress(Buffer.from("other"), "changed", "br")).not.toEqual(first);
});

it("forgets what does not fit, and still compresses it", async () => {
  const compress = createCompressor(1);
  const body = Buffer.from("page ".repeat(1000));
  const first = await compress(body, "hash", "gzip");
  expect(await compress(body, "hash", "gzip")).not.toBe(first);
  expect(gunzipSync(first)).toEqual(body);
});
