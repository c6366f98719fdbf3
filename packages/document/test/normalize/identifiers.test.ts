import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../../src/normalize/index.ts";

const names = { type: "object", properties: { name: { type: "string" } } };

/** What the references of a schema `A` become, and what is refused. */
function read(A: object, others: object = {}, more: object = {}) {
  const schemas = { A, ...others };
  const given = { openapi: "3.1.0", ...more, paths: {}, components: { schemas } };
  const { document, findings } = normalizeDocument(given);
  const text = JSON.stringify(document.components?.schemas);
  return {
    text,
    references: [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, $ref]) => $ref),
    refused: findings.filter(({ kind }) => kind === "refused").map(({ message }) => message),
  };
}

const B = "#/components/schemas/B";
const within = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const id = (name: string, more: object = names) => ({ $id: `https://s.example/${name}`, ...more });

describe("a reference", () => {
  it.each<[string, object, object, string[]]>([
    ["to an anchor", { $ref: "#b" }, { B: { $anchor: "b", ...names } }, [B]],
    [
      "to an anchor in a part",
      { $ref: "#b" },
      { B: within({ b: { $anchor: "b", ...names } }) },
      [],
    ],
    ["to a whole address", { $ref: "https://s.example/b" }, { B: id("b") }, [B]],
    [
      "to an address's anchor",
      { $ref: "https://s.example/b#x" },
      { B: id("b", { $anchor: "x" }) },
      [B],
    ],
    [
      "relative to its own address",
      id("a", { properties: { b: { $ref: "b" } } }),
      { B: id("b") },
      [B],
    ],
    [
      "relative to one around it",
      within({ b: id("a", { items: { $ref: "./b" } }) }),
      { B: id("b") },
      [B],
    ],
    [
      "to the whole around it",
      id("a", { properties: { a: { $ref: "#" } } }),
      {},
      ["#/components/schemas/A"],
    ],
    [
      "to a part around it",
      id("a", { ...within({ a: { $ref: "#/$defs/x" } }), $defs: { x: names } }),
      {},
      [],
    ],
    [
      "to a dynamic anchor that one schema has",
      within({ b: { $dynamicRef: "#b" } }),
      { B: { $dynamicAnchor: "b", ...names } },
      [B],
    ],
    [
      "to itself by a dynamic anchor",
      id("a", within({ a: { $dynamicRef: "#node" } }, { $dynamicAnchor: "node" })),
      {},
      ["#/components/schemas/A"],
    ],
    ["to an anchor, dynamically", { $dynamicRef: "#b" }, { B: { $anchor: "b", ...names } }, [B]],
    ["to the document from within", id("a", within({ b: { $ref: B } })), { B: names }, [B]],
    [
      "that is a property's name",
      within({ $ref: { type: "string" }, $id: names, $anchor: names }),
      {},
      [],
    ],
  ])("%s is read as a JSON pointer", (_, A, others, references) => {
    const found = read(A, others);
    expect(found.refused).toEqual([]);
    expect(found.references).toEqual(references);
    expect(found.text).not.toMatch(/"\$(id|anchor)":"/);
  });

  it("that is relative to the document's own address is read by it", () => {
    const more = { openapi: "3.2.0", $self: "https://s.example/api/openapi.yaml" };
    expect(read({ $ref: "../b" }, { B: id("b") }, more).references).toEqual([B]);
  });

  it.each([
    ["#gone", "names an anchor, which no schema here has"],
    ["https://s.example/gone", "no schema has it as `$id`: bundle it first"],
    ["https://s.example/b#gone", "no schema has it as `$id`: bundle it first"],
  ])("%s is refused with what to do", ($ref, why) => {
    const { refused } = read({ properties: { b: { $ref } } }, { B: id("b") });
    expect(refused).toEqual([expect.stringContaining(why)]);
  });

  it("to a dynamic anchor that no schema has is refused with what to do", () => {
    const { refused } = read(within({ b: { $dynamicRef: "#gone" } }));
    expect(refused).toEqual([expect.stringContaining("no schema here has its name: refer")]);
  });

  it("to a dynamic anchor that several schemas have is refused with what to do", () => {
    const tree = (name: string, more: object) => id(name, { $dynamicAnchor: "node", ...more });
    const items = within({ children: { type: "array", items: { $dynamicRef: "#node" } } });
    const { refused } = read(tree("a", items), { B: tree("b", { $ref: "a" }) });
    expect(refused).toEqual([expect.stringContaining("several schemas have its name: refer")]);
  });
});
