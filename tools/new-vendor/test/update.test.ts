import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mergeDocuments } from "../src/update/merge.ts";
import { patchYaml } from "../src/update/patch-yaml.ts";
import { OPERATION_TABLE, operationTable } from "../src/write/specs/operation-table.ts";

describe("a merge of the vendor's changes", () => {
  const before = {
    a: 1,
    b: { c: "old", d: 2 },
    list: [
      { name: "page", in: "query" },
      { name: "gone", in: "query" },
    ],
  };

  it("takes over what only the vendor changed, and keeps what only the house did", () => {
    const after = { ...before, b: { c: "new", d: 2, e: 3 } };
    const house = { ...before, a: 7, own: true };
    expect(mergeDocuments(before, after, house)).toEqual({
      document: { ...after, a: 7, own: true },
      conflicts: [],
    });
  });

  it("keeps the house's where both changed the same, and tells it", () => {
    const after = { ...before, b: { c: "theirs", d: 2 } };
    const house = { ...before, b: { c: "ours", d: 2 } };
    expect(mergeDocuments(before, after, house)).toEqual({
      document: house,
      conflicts: [{ pointer: "#/b/c", theirs: "theirs", ours: "ours" }],
    });
  });

  it("drops what the vendor dropped, unless the house made it its own", () => {
    const { b: _, ...after } = before;
    expect(mergeDocuments(before, after, before).document).toEqual(after);
    const house = { ...before, b: { c: "ours", d: 2 } };
    expect(mergeDocuments(before, after, house)).toEqual({
      document: house,
      conflicts: [{ pointer: "#/b", theirs: undefined, ours: house.b }],
    });
  });

  it("does not bring back what the house dropped", () => {
    const { a: _, ...house } = before;
    expect(mergeDocuments(before, { ...before, new: 1 }, house).document).toEqual({
      ...house,
      new: 1,
    });
  });

  it("merges lists by the names of their items", () => {
    const after = {
      ...before,
      list: [
        { name: "size", in: "query" },
        { name: "page", in: "query", required: true },
      ],
    };
    const house = { ...before, list: [...before.list, { name: "ours", in: "query" }] };
    expect(mergeDocuments(before, after, house).document).toEqual({
      ...before,
      list: [
        { name: "page", in: "query", required: true },
        { name: "ours", in: "query" },
        { name: "size", in: "query" },
      ],
    });
  });

  it("merges values of an enum as a set", () => {
    const merged = mergeDocuments(["a", "b"], ["a", "c"], ["a", "b", "ours"]);
    expect(merged).toEqual({ document: ["a", "ours", "c"], conflicts: [] });
  });

  it("says nothing new where nothing changed", () => {
    expect(mergeDocuments(before, structuredClone(before), { ...before, a: 9 }).conflicts).toEqual(
      [],
    );
  });
});

describe("a YAML file that says something else", () => {
  const text =
    "# About pets.\nget:\n  summary: 'List' # as printed\n  responses:\n    '200':\n      description: OK\n";
  const before = { get: { summary: "List", responses: { "200": { description: "OK" } } } };

  it("keeps comments, quotes and all lines that do not change", () => {
    const after = {
      get: { summary: "List", responses: { "200": { description: "Pets" } }, tags: ["Pets"] },
    };
    expect(patchYaml(text, before, after)).toBe(
      text.replace("description: OK", "description: Pets").concat("  tags:\n    - Pets\n"),
    );
  });

  it.each([
    ["long lines", `note: ${"Made up by us. ".repeat(9).trim()}\n`],
    ["folded texts", "note: >-\n  Made up\n  by us,\n  here.\n"],
    ["indented lists", "list:\n    - one\n    -   two\n"],
    ["lists in a line", "list: [ one, two ]\nmap: {a: 1,   b: 2}\n"],
    ["comments and empty lines", "# First.\n\na:   1 # one\n\n\n# Last.\n"],
    ["quotes of both kinds", `one: "1"\ntwo: '2'\n`],
  ])("keeps %s beside a change", (_, lines) => {
    const inner = lines.replace(/^(?=.)/gm, "  ");
    const written = (summary: string) => `${lines}summary: ${summary}\nmore:\n${inner}`;
    const [was, is] = [written("List"), written("All of them")];
    expect(patchYaml(was, parse(was), parse(is))).toBe(is);
    expect(patchYaml(is, parse(is), parse(was))).toBe(was);
  });

  it("writes new lines as the others are", () => {
    const long = "Made up by us. ".repeat(9).trim();
    const wide = `note: ${long}\n"200": ok\n`;
    expect(patchYaml(wide, parse(wide), { ...parse(wide), "404": "no", more: long })).toBe(
      `${wide}"404": no\nmore: ${long}\n`,
    );
  });

  it("gets what is new in the order of the document", () => {
    const order = { a: 1, b: 2, c: { d: 3 }, e: 4 };
    expect(patchYaml("c:\n  d: 3\n", { c: order.c }, order)).toBe("a: 1\nb: 2\nc:\n  d: 3\ne: 4\n");
  });

  it("loses what is gone", () => {
    expect(patchYaml(text, before, { get: { responses: before.get.responses } })).not.toContain(
      "summary",
    );
  });

  it("is left to the caller where it does not say what was expected", () => {
    expect(patchYaml("get: {}\n", before, before)).toBeUndefined();
  });

  it("quotes what older readers take for a date", () => {
    expect(patchYaml("a: 1\n", { a: 1 }, { a: 1, checked: "2026-01-02" })).toBe(
      "a: 1\nchecked: '2026-01-02'\n",
    );
  });
});

it("the README's table of operations is found, whatever stands around it", () => {
  const paths = { "/things": { get: { operationId: "listThings", responses: {} } } };
  const table = operationTable({
    openapi: "3.1.0",
    info: { title: "a", version: "1" },
    paths,
  } as never);
  const text = `# A\n\n${table}\n\n## Left\n\n| a | b |\n|---|---|\n`;
  expect(text.replace(OPERATION_TABLE, "-")).toBe("# A\n\n-\n\n## Left\n\n| a | b |\n|---|---|\n");
});
