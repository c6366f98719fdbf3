import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  NetworkError,
  NotFoundError,
  type ReadAnswer,
  readBinary,
  readByType,
  readLines,
  readStream,
  readText,
  TimeoutError,
  UnparsableError,
} from "../../src/vendor.ts";
import { clientReading } from "./support.ts";

const READERS: [string, ReadAnswer][] = [
  ["text", readText],
  ["binary", readBinary],
  ["lines", readLines],
  ["stream", readStream],
  ["by type", readByType({ "text/*": readText, "application/json": "json" })],
];

/** What was read, as a value that can be compared. */
async function plain(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return `${data.type}: ${await data.text()}`;
  return data instanceof ReadableStream ? `stream: ${await new Response(data).text()}` : data;
}

describe("a success is read", () => {
  const latin1 = new Uint8Array([0xfc]);
  it.each<[string, ReadAnswer, BodyInit, string | undefined, unknown]>([
    ["as text", readText, '{"a":1}', "text/plain", '{"a":1}'],
    ["as text in its encoding", readText, latin1, "text/plain; charset=iso-8859-1", "ü"],
    ["as an empty text", readText, "", "text/plain", ""],
    ["as a Blob with its type", readBinary, "bytes", "image/png", "image/png: bytes"],
    ["as a stream", readStream, "data: a\n\n", "text/event-stream", "stream: data: a\n\n"],
    ["as lines", readLines, '{"a":1}\r\n\n[2]\n"x"', "application/x-ndjson", [{ a: 1 }, [2], "x"]],
    ["as no lines", readLines, "", "application/x-ndjson", []],
    ["as a sequence", readLines, '\x1e{"a":\n1}\n\x1e2\n', "application/json-seq", [{ a: 1 }, 2]],
  ])("%s", async (_, reads, body, type, data) => {
    const client = clientReading(reads, { body, type });
    expect(await plain(await client.get())).toEqual(data);
    expect(await plain((await client.GET("/thing")).data)).toEqual(data);
  });

  const byType = readByType({
    "application/json": "json",
    "application/pdf": readBinary,
    "text/csv": readText,
    "text/*": readStream,
    "*/*": readBinary,
  });
  it.each<[string, string | undefined, string, unknown]>([
    ["the type itself", "text/csv; charset=utf-8", "a,b", "a,b"],
    ["the type in another case", "Application/PDF", "a", "application/pdf: a"],
    ["JSON for +json", "application/vnd.a+json", '{"a":1}', { a: 1 }],
    ["a range", "text/html", "a", "stream: a"],
    ["every type", "image/png", "a", "image/png: a"],
    ["JSON without a type", undefined, '{"a":1}', { a: 1 }],
    ["text without a type", undefined, "a", "a"],
  ])("by its type: %s", async (_, type, body, data) => {
    expect(await plain(await clientReading(byType, { body, type }).get())).toEqual(data);
  });

  it.each([
    ["{}", {}],
    ["a", "a"],
  ])("as JSON or text where its type is unknown: %s", async (body, data) => {
    const reads = readByType({ "application/pdf": readBinary });
    expect(await clientReading(reads, { body, type: "text/x" }).get()).toEqual(data);
  });

  it.each(["json", "text"] as const)("as the call says: parseAs %s", async (parseAs) => {
    const client = clientReading(readBinary, { body: "[1]", type: "image/png" });
    const { data } = await client.GET("/thing", { parseAs });
    expect(data).toEqual(parseAs === "json" ? [1] : "[1]");
  });
});

describe("a success without a body", () => {
  it.each(READERS)("is undefined where the document has one: %s", async (_, reads) => {
    const answer = { body: null, status: 204 };
    expect(await clientReading(reads, answer, {}, { bodiless: true }).get()).toBeUndefined();
  });

  it("is an error where JSON is due", async () => {
    const reads = readByType({ "application/json": "json" });
    const client = clientReading(reads, { body: "", type: "application/json" });
    expect(await rejection(client.get())).toBeInstanceOf(UnparsableError);
  });
});

describe("lines that cannot be read", () => {
  it.each([
    ['{"a":1}\n\n{"a"\n', "application/x-ndjson", 200, "200 without JSON in line 3"],
    ['\x1e{"a":\n1}\n\x1ex\n', "application/json-seq", 200, "200 without JSON in line 3"],
    ['{"a":1}', "application/x-ndjson", 206, "206 of a part"],
  ])("are an error that says where: %j", async (body, type, status, what) => {
    const error = await rejection(clientReading(readLines, { body, type, status }).get());
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({ message: `get failed: ${what} (GET /thing)`, rawText: body });
  });
});

describe("whatever the reader", () => {
  it.each(READERS)("errors are read as JSON: %s", async (_, reads) => {
    const client = clientReading(reads, { body: '{"a":1}', status: 404 });
    const error = await rejection(client.get());
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ body: { a: 1 } });
  });

  it.each(READERS)("maxBodyBytes holds: %s", async (_, reads) => {
    const client = clientReading(reads, { body: '"12345"', type: "text/x" }, { maxBodyBytes: 6 });
    const error = await rejection((async () => plain(await client.get()))());
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({ message: expect.stringContaining("of more than maxBodyBytes") });
  });

  it.each(READERS)("timeoutMs holds until the body's end: %s", async (_, reads) => {
    const body = () => new ReadableStream({ start: (own) => own.enqueue(new Uint8Array([49])) });
    const client = clientReading(reads, { body: body(), type: "text/x" }, { timeoutMs: 20 });
    const error = await rejection((async () => plain(await client.get()))());
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it.each(READERS)("a body that breaks off is a NetworkError: %s", async (_, reads) => {
    const body = new ReadableStream({ pull: (own) => own.error(new Error("gone")) });
    const client = clientReading(reads, { body, type: "text/x" });
    const error = await rejection((async () => plain(await client.get()))());
    expect(error).toBeInstanceOf(NetworkError);
  });

  it("a validator sees JSON only", async () => {
    const checked: unknown[] = [];
    const validator = {
      response: (_: unknown, { body }: { body: unknown }) => void checked.push(body),
    };
    const reads = readByType({ "application/json": "json", "text/*": readText });
    const types = { "application/json": "[1]", "text/csv": "[2]" };
    for (const [type, body] of Object.entries(types)) {
      await clientReading(reads, { body, type }, { validator }).get();
    }
    await clientReading(readLines, { body: "[3]" }, { validator }).get();
    expect(checked).toEqual([[1]]);
  });
});
