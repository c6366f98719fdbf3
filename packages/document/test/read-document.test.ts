import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUserError } from "@carespec/command";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../src/read-document.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec document ä-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const json = '{"openapi":"3.1.0","info":{"title":"A","version":"1"},"paths":{"/a":{}}}';

describe("a document is read", () => {
  it.each([
    ["a.json", json],
    ["bom.json", `\uFEFF${json}`],
    ["json-in.yaml", json],
    ["flow.yaml", "{ openapi: 3.1.0, info: { title: A, version: '1' }, paths: { /a: {} } }"],
    [
      "merged.yaml",
      "x-i: &i { title: A, version: '1' }\nopenapi: 3.1.0\ninfo:\n  <<: *i\npaths: { /a: {} }\n",
    ],
    ["a.yaml", "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: {} }\n"],
  ])("from %s", (name, text) => {
    const document = readDocument(write(name, text));
    expect([document.info.title, Object.keys(document.paths ?? {})]).toEqual(["A", ["/a"]]);
  });

  it("without info or paths", () => {
    const document = readDocument(write("bare.yaml", "openapi: 3.0.3"));
    expect([document.info.title, document.paths]).toEqual(["api", {}]);
  });
});

describe("what is not a document is refused in words:", () => {
  it.each([
    ["list.json", "[]", "is not an OpenAPI 3 document"],
    ["empty.yaml", "", "is not an OpenAPI 3 document"],
    ["swagger.json", '{"swagger":"2.0"}', "is not an OpenAPI 3 document"],
    ["number.yaml", "openapi: 2", "is not an OpenAPI 3 document"],
    ["broken.json", '{"openapi":', "is neither JSON nor YAML"],
    ["broken.yaml", "openapi: [3", "is neither JSON nor YAML"],
  ])("%s", (name, text, reason) => {
    const file = write(name, text);
    expect(() => readDocument(file)).toThrow(`${file} ${reason}`);
  });

  it.each([
    ["nothing there", "none.json", "does not exist"],
    ["a folder", ".", "cannot read"],
  ])("%s", (_, name, reason) => {
    try {
      readDocument(join(folder, name));
      expect.unreachable();
    } catch (error) {
      expect(isUserError(error)).toBe(true);
      expect((error as Error).message).toContain(reason);
    }
  });
});
