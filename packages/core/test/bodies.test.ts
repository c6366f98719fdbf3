import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { UnparsableError } from "../src/vendor.ts";
import { type Step, scripted } from "./support/api.ts";

const KINDS = ["json", "text", "blob", "arrayBuffer", "stream"] as const;
const bytes = (...values: number[]) => new Uint8Array(values);
const labelled = (body: Uint8Array<ArrayBuffer>, charset?: string, status = 200): Step => {
  const type = charset === undefined ? "application/json" : `application/json; charset=${charset}`;
  return () => new Response(body, { status, headers: { "content-type": type } });
};

describe("the encoding of a body", () => {
  // "ü" as each encoding writes it, in quotes.
  it.each([
    ["utf-8", bytes(0x22, 0xc3, 0xbc, 0x22)],
    ["UTF-8", bytes(0x22, 0xc3, 0xbc, 0x22)],
    ['"utf-8"', bytes(0x22, 0xc3, 0xbc, 0x22)],
    [undefined, bytes(0xef, 0xbb, 0xbf, 0x22, 0xc3, 0xbc, 0x22)],
    ["iso-8859-1", bytes(0x22, 0xfc, 0x22)],
    ["windows-1252", bytes(0x22, 0xfc, 0x22)],
    ["utf-16le", bytes(0x22, 0, 0xfc, 0, 0x22, 0)],
  ])("is what its label says: %s", async (charset, body) => {
    const { client } = scripted([labelled(body, charset)]);
    expect(await client.createThing({ body: { name: "a" } })).toBe("ü");
  });

  it.each([
    ["undefined", "that is not in its encoding"],
    ["utf-8", "that is not in its encoding"],
    ["klingon", "that is not in its encoding"],
  ])("is refused where the body breaks it: %s", async (charset, how) => {
    const step = labelled(bytes(0x22, 0xfc, 0x22), charset === "undefined" ? undefined : charset);
    const error = await rejection(scripted([step]).client.createThing({ body: { name: "a" } }));
    expect(error).toBeInstanceOf(UnparsableError);
    expect(String(error)).toContain(`200 with a body ${how}`);
  });

  it.each(["utf-8", "klingon"])("does not hide what an error means: %s", async (charset) => {
    const step = labelled(bytes(0x22, 0xfc, 0x22), charset, 404);
    const error = await rejection(scripted([step]).client.createThing({ body: { name: "a" } }));
    expect(error).toMatchObject({ name: "NotFoundError", body: "\uFFFD" });
  });

  it("may split a character between two chunks", async () => {
    const body = () =>
      new ReadableStream({
        start(controller) {
          for (const value of [0x22, 0xc3, 0xbc, 0x22]) controller.enqueue(bytes(value));
          controller.close();
        },
      });
    const { client } = scripted([() => new Response(body())]);
    expect(await client.createThing({ body: { name: "a" } })).toBe("ü");
  });
});

describe("maxBodyBytes", () => {
  const list = () => Response.json([{ id: 1 }, { id: 2 }]);
  const size = 19;

  it.each(KINDS)("takes a body of that size, and refuses a larger one: %s", async (parseAs) => {
    const read = async (maxBodyBytes: number) => {
      const { client } = scripted([list], { maxBodyBytes, retry: 0 });
      const { data } = await client.GET("/things", { parseAs });
      return new Response(parseAs === "json" ? JSON.stringify(data) : (data as BodyInit)).text();
    };
    expect(await read(size)).toHaveLength(size);
    const error = await rejection(read(size - 1));
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({ status: 200 });
    expect(String(error)).toContain("of more than maxBodyBytes");
  });

  it("ends a body that never ends", async () => {
    let given = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          given += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      });
    const { client } = scripted([() => new Response(endless())], { maxBodyBytes: 5_000 });
    expect(await rejection(client.listThings())).toBeInstanceOf(UnparsableError);
    expect(given).toBeLessThan(12);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("is not %d", (maxBodyBytes) => {
    expect(() => scripted([], { maxBodyBytes })).toThrow(
      new TypeError("maxBodyBytes must be a whole number above 0"),
    );
  });
});

describe("a platform's answer without streams", () => {
  it("is read as text", async () => {
    const step = () => Object.defineProperty(Response.json({ id: 1 }), "body", { value: {} });
    const { client } = scripted([step]);
    expect(await client.createThing({ body: { name: "a" } })).toEqual({ id: 1 });
  });
});
