import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  deepObject,
  delimited,
  type WriteBody,
  writeBinary,
  writeBody,
  writeEither,
  writeForm,
  writeJsonAs,
  writeText,
} from "../../src/vendor.ts";
import { startWire } from "../support/wire.ts";
import { type BodyInput, senderOf } from "./support.ts";

const { seen, baseUrl, close } = await startWire((_, response) => response.writeHead(204).end());
afterAll(close);
beforeEach(() => {
  seen.length = 0;
});

const PATCH = "application/merge-patch+json";
const FORM = "application/x-www-form-urlencoded";
const BYTES = "application/octet-stream";
const png = new Blob(["bytes"], { type: "image/png" });
const stream = () => new Blob(["bytes"], { type: "image/png" }).stream();

/** Sends a body, and gives what came of it. */
async function send(write: WriteBody, input: BodyInput) {
  // A client whose calls have another label by default.
  await senderOf(baseUrl, write, { headers: { "Content-Type": "application/json" } })(input);
  const [{ headers, body } = { headers: {} as Record<string, string>, body: "" }] = seen;
  return { type: headers["content-type"], body };
}

describe("a body", () => {
  it.each<[string, WriteBody, unknown, string, string]>([
    ["JSON under another label", writeJsonAs(PATCH), { a: null }, PATCH, '{"a":null}'],
    ["text", writeText("text/csv"), "a,b", "text/csv", "a,b"],
    ["a number as text", writeText("text/plain"), 7, "text/plain", "7"],
    ["a Blob", writeBinary(BYTES), png, BYTES, "bytes"],
    ["a Blob of a range", writeBinary("image/*"), png, "image/png", "bytes"],
    ["a Blob of any type", writeBinary("*/*"), png, "image/png", "bytes"],
    ["a Blob without a type", writeBinary("*/*"), new Blob(["a"]), BYTES, "a"],
    ["a buffer", writeBinary(BYTES), new Uint8Array([97, 98]).buffer, BYTES, "ab"],
    ["a view", writeBinary("image/*"), new Uint8Array([97, 98]).subarray(1), BYTES, "b"],
    ["a stream", writeBinary("image/png"), stream(), "image/png", "bytes"],
    ["bytes of a text", writeBinary("image/svg+xml"), "<svg/>", "image/svg+xml", "<svg/>"],
    ["a form", writeForm(), { a: "b c&", n: 1, u: undefined }, FORM, "a=b+c%26&n=1"],
    ["a form with a list", writeForm(), { a: ["x", "y"] }, FORM, "a=x&a=y"],
    [
      "a form with an object",
      writeForm(),
      { a: { b: "c d" } },
      FORM,
      "a=%7B%22b%22%3A%22c+d%22%7D",
    ],
    [
      "a form with styles",
      writeForm({ a: deepObject, b: delimited(",") }),
      { a: { b: { c: 1 } }, b: ["x", "y"] },
      FORM,
      "a%5Bb%5D%5Bc%5D=1&b=x,y",
    ],
    ["URLSearchParams", writeForm(), new URLSearchParams("a=1&a=2"), FORM, "a=1&a=2"],
    ["a form as text", writeForm(), "a=1", FORM, "a=1"],
  ])("is sent as %s", async (_, write, body, type, text) => {
    expect(await send(write, { body })).toEqual({ type, body: text });
  });

  it.each<[string, WriteBody, unknown, string]>([
    ["text", writeText("text/csv"), {}, "body must be text, a boolean, a finite number or"],
    ["bytes", writeBinary(BYTES), { a: 1 }, "body must be a Blob, an ArrayBuffer, a view of one"],
    ["a form", writeForm(), { deep: null }, "deep must be text, a boolean, a finite number or"],
    ["a form", writeForm(), 7, "body must be an object"],
    ["JSON", writeJsonAs(PATCH), { size: Number.NaN }, "size must be text, a boolean"],
  ])("that cannot be sent as %s is refused by name", async (_, write, body, message) => {
    const sending = senderOf(baseUrl, write)({ body });
    await expect(sending).rejects.toThrow(TypeError);
    await expect(sending).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });

  it("has the label of the call's headers, else of its contentType", async () => {
    const headers = { "Content-Type": "text/csv; header=absent" };
    const body = "a,b";
    expect((await send(writeText("text/csv"), { body, headers })).type).toBe(
      headers["Content-Type"],
    );
    seen.length = 0;
    const contentType = "image/webp";
    expect((await send(writeBinary("image/*"), { body: png, contentType })).type).toBe(contentType);
    seen.length = 0;
    const range = { body: png, contentType: "image/*" };
    expect((await send(writeBinary("image/*"), range)).type).toBe("image/png");
  });

  it("may be written by the call itself", async () => {
    const bodySerializer = (body: unknown) => `<${body}>`;
    const input = { body: "a", bodySerializer } as BodyInput;
    expect(await send(writeText("text/xml"), input)).toEqual({ type: "text/xml", body: "<a>" });
  });
});

describe("a body of one of several media types", () => {
  const either = writeEither({
    "application/json": writeBody,
    "application/x-www-form-urlencoded": writeForm(),
    "text/plain": writeText("text/plain"),
    "image/*": writeBinary("image/*"),
  });

  it.each<[string, Omit<BodyInput, "body">, unknown, string, string]>([
    ["the first by default", {}, { a: 1 }, "application/json", '{"a":1}'],
    ["by contentType", { contentType: FORM }, { a: 1 }, FORM, "a=1"],
    ["by contentType, whatever its case", { contentType: "Text/Plain" }, "a", "Text/Plain", "a"],
    [
      "with parameters",
      { contentType: "application/json; v=2" },
      [1],
      "application/json; v=2",
      "[1]",
    ],
    ["by a range", { contentType: "image/png" }, "a", "image/png", "a"],
    ["by the range itself", { contentType: "image/*" }, png, "image/png", "bytes"],
    ["by a header", { headers: { "content-type": FORM } }, { a: 1 }, FORM, "a=1"],
  ])("is chosen %s", async (_, input, body, type, text) => {
    expect(await send(either, { ...input, body })).toEqual({ type, body: text });
  });

  it("is refused where the document has no such type", async () => {
    const types = "application/json, application/x-www-form-urlencoded, text/plain, image/*";
    await expect(send(either, { body: "a", contentType: "text/csv" })).rejects.toThrow(
      new TypeError(`contentType must be one of ${types}`),
    );
  });
});
