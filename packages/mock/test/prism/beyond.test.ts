import { describe, expect, it } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";
import { BEYOND, type BeyondName } from "../../src/prism/beyond/names.ts";
import { fixture } from "../support/fixture.ts";

const file = fixture("beyond.yaml");
const names = Object.keys(BEYOND) as BeyondName[];
const plain = await createMock({ spec: { file } });
const all = await createMock({ spec: { file, beyond: "all" } });
const alone = Object.fromEntries(
  await Promise.all(
    names.map(
      async (name) => [name, await createMock({ spec: { file, beyond: [name] } })] as const,
    ),
  ),
) as Record<BeyondName, Mock>;

type Asked = [path: string, init?: RequestInit];

const URLENCODED = "application/x-www-form-urlencoded";
const form = (body: string, type = URLENCODED, path = "/form"): Asked => [
  path,
  { method: "POST", headers: { "Content-Type": type }, body },
];
const parts = (...fields: [string, string][]) =>
  form(
    `${fields.map(([name, text]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`).join("")}--x--\r\n`,
    "multipart/form-data; boundary=x",
  );
const lines = (body: string, type = "application/x-ndjson") => form(body, type, "/lines");
const xml = (body: string): Asked => [
  "/xml",
  { method: "POST", headers: { "Content-Type": "application/xml" }, body },
];
const pet = "<labels><label>a</label></labels>";

async function status(mock: Mock, [path, init]: Asked): Promise<number> {
  return (await mock.fetch(`http://mock.test${path}`, init)).status;
}

describe("beyond Prism, requests", () => {
  it.each<[BeyondName, string, Asked, number]>([
    ["array-values", "one value for a nullable array", ["/nullable?id=1"], 204],
    ["array-values", "one value for an array behind anyOf", ["/either?id=1"], 204],
    ["left-out-objects", "no member of an optional object", ["/exploded"], 204],
    ["left-out-objects", "other parameters alone", ["/exploded?page=1"], 204],
    ["left-out-objects", "a member without a required one", ["/exploded?size=1"], 422],
    ["form-arrays", "one value for an array of a form", form("tags=1"), 204],
    ["form-arrays", "several values for one", form("tags=1&tags=2"), 204],
    ["form-arrays", "several parts for one", parts(["tags", "1"], ["tags", "2"]), 204],
    [
      "json-parts",
      "JSON in an object of a form",
      form("meta=%7B%22name%22%3A%22a%22%7D", URLENCODED, "/fields"),
      204,
    ],
    ["json-parts", "JSON in parts", parts(["tags", "[1,2]"], ["meta", '{"name":"a"}']), 204],
    ["json-lines", "a line each", lines('{"n":1}\n{"n":2}\n'), 204],
    ["json-lines", "a list of lines", lines("1\n2", "application/jsonl"), 204],
    [
      "xml",
      "XML that fits",
      xml(`<?xml version="1.0"?><pet id="1"><called>Rex</called>${pet}</pet>`),
      200,
    ],
  ])("%s: %s", async (name, _, asked, expected) => {
    expect(await status(plain, asked)).toBe(422);
    expect(await status(alone[name], asked)).toBe(expected);
    expect(await status(all, asked)).toBe(expected);
  });

  it.each([
    ["commas=1,2", 204],
    ["spaces=1+2", 204],
    ["pipes=1%7C2", 204],
    ["each=1&each=2", 204],
    ["commas=1", 204],
    ["commas=1,x", 422],
    ["each=1,2", 422],
  ])("form-arrays: a list as its encoding says: %s", async (body, expected) => {
    const asked: Asked = ["/lists", { ...form(body)[1] }];
    expect(await status(alone["form-arrays"], asked)).toBe(expected);
  });

  it.each<[BeyondName, string, Asked]>([
    ["array-values", "a value of the wrong type", ["/either?id=x"]],
    ["form-arrays", "an item of the wrong type", form("tags=x")],
    ["form-arrays", "a field too many", form("tags=1&other=2")],
    ["form-arrays", "a missing field", form("meta=1")],
    ["json-parts", "JSON that does not fit", parts(["tags", "[1]"], ["meta", '{"name":1}'])],
    ["json-lines", "a line that does not fit", lines('{"n":1}\n{"n":"x"}\n')],
    ["json-lines", "a line that is no JSON", lines('{"n":1}\nn\n')],
    ["json-lines", "a list that does not fit", lines("1\n2\n3", "application/jsonl")],
    ["xml", "a missing element", xml('<pet id="1"/>')],
    ["xml", "an attribute of the wrong type", xml('<pet id="x"><called>Rex</called></pet>')],
    ["xml", "what is not well formed", xml("<pet><called>Rex</pet>")],
  ])("%s still refuses %s", async (name, _, asked) => {
    expect(await status(alone[name], asked)).toBe(422);
  });
});

describe("beyond Prism, answers", () => {
  const body = `<pet id="1"><called>Rex</called></pet>`;

  it("xml names elements and attributes as the schema does", async () => {
    const [path, init] = xml(body);
    const answer = await alone.xml.fetch(`http://mock.test${path}`, init);
    expect(await answer.text()).toBe(
      '<pet id="7"><called>Rex</called><labels><label>good</label><label>old</label></labels></pet>',
    );
  });

  it.each([
    ["/pdf", "application/pdf", "%PDF-"],
    ["/image", "image/png", "\u0089PNG"],
  ])("binary gives %s as a file of its type, over a port too", async (path, type, start) => {
    const text = await (await plain.fetch(`http://mock.test${path}`)).text();
    expect(text).toBe("string");
    const server = await alone.binary.listen(0);
    for (const answer of [
      await alone.binary.fetch(`http://mock.test${path}`),
      await fetch(server.url + path),
    ]) {
      expect(answer.headers.get("content-type")).toContain(type);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.toString("latin1").startsWith(start)).toBe(true);
    }
    await server.close();
  });

  it("write-only leaves such properties out, at any depth", async () => {
    const read = async (mock: Mock) => (await mock.fetch("http://mock.test/account")).json();
    expect(await read(plain)).toEqual([
      { name: "Ada", password: "secret", more: { pin: 1, kept: 2 } },
    ]);
    expect(await read(alone["write-only"])).toEqual([{ name: "Ada", more: { kept: 2 } }]);
  });
});

it.each([
  [['{"name":"a"}'], 204],
  [['{"name":"a"}', '{"name":"b"}'], 204],
  [['[{"name":"a"}]'], 204],
  [['{"name":"a"}', "{}"], 422],
])("a list of objects may have a part of JSON for each: %j", async (metas, expected) => {
  const fields = metas.map((meta): [string, string] => ["metas", meta]);
  expect(await status(all, parts(["tags", "1"], ...fields))).toBe(expected);
});

it("an unknown name is refused with the known ones", async () => {
  await expect(createMock({ spec: { file, beyond: ["yaml"] } })).rejects.toThrow(
    'beyond: unknown "yaml", choose from array-values, left-out-objects, form-arrays, json-parts, json-lines, xml, exact-types, binary, write-only or all',
  );
});
