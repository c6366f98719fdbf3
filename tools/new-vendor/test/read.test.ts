import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationsOf } from "@carespec/document";
import { afterAll, describe, expect, it } from "vitest";
import { readOptions } from "../src/cli/options.ts";
import { parseFile } from "../src/read/parse-file.ts";
import { readOpenApi } from "../src/read/read-openapi.ts";
import { keptName } from "../src/update/origin.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-read-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const HEAD = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\n";

describe("a document of the vendor's", () => {
  it("may share parts by anchors and merge keys, which each place then has to itself", async () => {
    const shared = "x-shared: &shared\n  '401': { description: Who are you? }\n";
    const path = (name: string) =>
      `  /${name}:\n    get: { responses: { <<: *shared, '200': { description: OK } } }\n`;
    const text = `${HEAD}${shared}paths:\n${path("a")}${path("b")}`;
    const { document } = await readOpenApi(write("anchors.yaml", text), { folder });
    const [a, b] = operationsOf(document).map(({ operation }) => operation.responses);
    expect([Object.keys(a ?? {}), Object.keys(b ?? {})]).toEqual([
      ["200", "401"],
      ["200", "401"],
    ]);
    expect(a?.["401"]).not.toBe(b?.["401"]);
  });

  it("may have a byte order mark, Windows' line ends, or YAML within braces", () => {
    const text = HEAD.replaceAll("\n", "\r\n");
    expect(parseFile(write("bom.yaml", `\uFEFF${text}`))).toHaveProperty("info.title", "Things");
    expect(parseFile(write("flow.yaml", "{openapi: 3.1.0, info: {title: Things}}"))).toHaveProperty(
      "info.title",
      "Things",
    );
  });

  it.each([
    ["\xFF\xFE", "utf16le"],
    ["\xFE\xFF", "utf16be"],
  ])("may be in UTF-16, as some shells write files: %j %s", (mark, order) => {
    const text = Buffer.from(HEAD, "utf16le");
    if (order === "utf16be") text.swap16();
    const file = write(`${order}.yaml`, "");
    writeFileSync(file, Buffer.concat([Buffer.from(mark, "latin1"), text]));
    expect(parseFile(file)).toHaveProperty("info.title", "Things");
  });

  it("is not fetched: an address is refused with what to do", () => {
    const options = readOptions(["pets", "--from", "https://pets.example/a.json"], "/apis");
    expect(() => parseFile(options.source.file)).toThrow(
      "https://pets.example/a.json is an address: save the document in a file",
    );
  });

  it("is told to be changed only where it was: names are told where they are given", async () => {
    const text = `${HEAD}paths: { /a: { get: { responses: { '200': { description: OK } } } } }`;
    const { changed } = await readOpenApi(write("unnamed.yaml", text), { folder });
    expect(changed).toEqual([]);
  });

  it("is refused where it has a name at which linters end, or without the operation that has it", async () => {
    const schema = "schema: { type: object, properties: { hasOwnProperty: { type: string } } }";
    const body = `content: { application/json: { ${schema} } }`;
    const path = (name: string, more: string) =>
      `  /${name}: { get: { responses: { '200': { description: OK${more} } } } }\n`;
    const text = `${HEAD}paths:\n${path("a", `, ${body}`)}${path("b", "")}`;
    const file = write("names.yaml", text);
    await expect(readOpenApi(file, { folder })).rejects.toThrow(
      "properties/hasOwnProperty: no linter reads a member called `hasOwnProperty`",
    );
    const { document, leftOut } = await readOpenApi(file, { folder }, true);
    expect(operationsOf(document).map((each) => each.path)).toEqual(["/b"]);
    expect(leftOut.join()).toContain("hasOwnProperty");
  });

  it.each([
    ["empty.json", "", "is empty"],
    ["comment.yaml", "# nothing\n", "is empty"],
    ["list.json", "[]", "holds no object"],
    ["page.html", "<!DOCTYPE html><html></html>", "is a page, not an OpenAPI document"],
    ["half.yaml", "openapi: {", "neither JSON nor YAML"],
    ["self.yaml", "a: &a { b: *a }", "contains itself"],
  ])("is refused in words: %s", (name, text, reason) => {
    expect(() => parseFile(write(name, text))).toThrow(reason);
  });

  it("is kept under its own name, which is not that of the file beside it", () => {
    expect([keptName("/a/b.json"), keptName("/a/origin.yaml")]).toEqual([
      "b.json",
      "vendor-origin.yaml",
    ]);
  });
});
