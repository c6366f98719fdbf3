import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type PartDescription, writeMultipart } from "../../src/vendor.ts";
import { startWire } from "../support/wire.ts";
import { senderOf } from "./support.ts";

const { seen, baseUrl, close } = await startWire((_, response) => response.writeHead(204).end());
afterAll(close);
beforeEach(() => {
  seen.length = 0;
});

/** Sends a form, and gives its parts as a server reads them. */
async function send(body: unknown, parts?: Record<string, PartDescription>, more: object = {}) {
  const setup = { headers: { "Content-Type": "application/json" } };
  await senderOf(baseUrl, writeMultipart(parts), setup)({ body, ...more });
  const [{ headers, body: text } = { headers: {} as Record<string, string>, body: "" }] = seen;
  const type = headers["content-type"] ?? "";
  expect(type).toMatch(/^multipart\/form-data; boundary=\S+$/);
  const form = await new Response(Buffer.from(text, "latin1"), {
    headers: { "content-type": type },
  }).formData();
  const read = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()],
  );
  return Promise.all(read);
}

const png = new Blob(["bytes"], { type: "image/png" });

describe("a form of parts", () => {
  it("has files, with the name of a File", async () => {
    const file = new File(["a,b"], "list.csv", { type: "text/csv" });
    expect(await send({ file, png, view: new Uint8Array([97]) })).toEqual([
      ["file", "list.csv", "text/csv", "a,b"],
      ["png", "blob", "image/png", "bytes"],
      ["view", "blob", "application/octet-stream", "a"],
    ]);
  });

  it("has texts, and objects as JSON", async () => {
    const body = { a: "ü", n: 7, at: new Date(0), none: undefined, deep: { b: [1] } };
    expect(await send(body)).toEqual([
      ["a", "ü"],
      ["n", "7"],
      ["at", "1970-01-01T00:00:00.000Z"],
      ["deep", "blob", "application/json", '{"b":[1]}'],
    ]);
  });

  it("repeats the items of a list", async () => {
    expect(await send({ a: ["x", "y"], b: [png, png], c: [{ d: 1 }], e: [] })).toEqual([
      ["a", "x"],
      ["a", "y"],
      ["b", "blob", "image/png", "bytes"],
      ["b", "blob", "image/png", "bytes"],
      ["c", "blob", "application/json", '{"d":1}'],
    ]);
  });

  it("labels parts as the document says, except by a range", async () => {
    const parts = {
      note: { contentType: "text/markdown" },
      meta: { contentType: "application/vnd.a+json" },
      data: { contentType: "text/csv" },
      png: { contentType: "image/png, image/jpeg" },
    };
    const file = new File(["a,b"], "list.csv");
    expect(await send({ note: "# a", meta: { b: 1 }, data: file, png }, parts)).toEqual([
      ["note", "blob", "text/markdown", "# a"],
      ["meta", "blob", "application/vnd.a+json", '{"b":1}'],
      ["data", "list.csv", "text/csv", "a,b"],
      ["png", "blob", "image/png", "bytes"],
    ]);
  });

  it("is sent as it is where it is FormData, whatever contentType says", async () => {
    const form = new FormData();
    form.append("a", "1");
    form.append("a", "2");
    const more = { contentType: "multipart/form-data" };
    expect(await send(form, {}, more)).toEqual([
      ["a", "1"],
      ["a", "2"],
    ]);
  });

  it("names the member that cannot be sent", async () => {
    await expect(send({ deep: null })).rejects.toThrow(/^deep must be text/);
    await expect(send({ deep: Symbol("a") })).rejects.toThrow(/^deep must be text/);
    expect(seen).toEqual([]);
  });
});
