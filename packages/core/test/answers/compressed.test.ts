import { gzipSync } from "node:zlib";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, it } from "vitest";
import { type ReadAnswer, readBinary, readLines, readText } from "../../src/vendor.ts";
import { startWire } from "../support/wire.ts";
import { clientReading } from "./support.ts";

const text = '{"a":1}\n'.repeat(100);
const { baseUrl, close } = await startWire((_, response) => {
  const headers = { "content-type": "application/x-ndjson", "content-encoding": "gzip" };
  response.writeHead(200, headers).end(gzipSync(text));
});
afterAll(close);

/** A client that asks the server. */
const open = (reads: ReadAnswer, maxBodyBytes = text.length) =>
  clientReading(reads, { body: null }, { baseUrl, fetch, maxBodyBytes });

describe("a compressed success", () => {
  it("is read as if it were not", async () => {
    expect(await open(readText).get()).toBe(text);
    expect(await open(readLines).get()).toEqual(Array.from({ length: 100 }, () => ({ a: 1 })));
    expect(await ((await open(readBinary).get()) as Blob).text()).toBe(text);
  });

  it.each([
    ["text", readText],
    ["lines", readLines],
    ["binary", readBinary],
  ])("is as large as it is without compression: %s", async (_, reads) => {
    const error = await rejection(open(reads, text.length - 1).get());
    expect(String(error)).toContain("of more than maxBodyBytes");
  });
});
