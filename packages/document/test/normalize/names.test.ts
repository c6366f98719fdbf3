import fc from "fast-check";
import { expect, it, test } from "vitest";
import { operationsOf } from "../../src/index.ts";
import { asciiOf, isIdentifier, normalizeDocument, upperFirst } from "../../src/normalize/index.ts";

const word = fc.oneof(
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.stringMatching(/^[a-c.\-_ /]{0,4}$/),
  fc.constantFrom("then", "GET", "constructor", "__proto__", "delete", "toString", "url", "1"),
);
const id = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

it("every operation gets a legal name that no other has, in any order of the document", () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 12 }), (ids) => {
      const paths = ids.map((operationId, i): [string, object] => [
        `/p${i}`,
        { get: { ...(operationId !== undefined && { operationId }), responses: {} } },
      ]);
      const namesOf = (entries: [string, object][]) => {
        const { document } = normalizeDocument({
          openapi: "3.1.0",
          paths: Object.fromEntries(entries),
        });
        return new Map(
          operationsOf(document).map(({ path, operation }) => [path, operation.operationId]),
        );
      };
      const names = namesOf(paths);
      const all = [...names.values()];
      expect(all.every(isIdentifier)).toBe(true);
      expect(new Set(all.map(upperFirst)).size).toBe(ids.length);
      expect(all.some((name) => name in {} || name === "then")).toBe(false);
      // What has only its own name keeps it, whatever stands before it.
      const reversed = namesOf(paths.toReversed());
      const unique = [...names].filter(([path, name]) => ids[Number(path.slice(2))] === name);
      for (const [path, name] of unique) expect(reversed.get(path)).toBe(name);
    }),
    { seed: 20261129, numRuns: 400 },
  );
});

/** Schemas with these names, each of which a property refers to, by their titles. */
function schemasNamed(names: string[]): Map<unknown, string> {
  const schemas = Object.fromEntries(names.map((title) => [title, { type: "object", title }]));
  const schema = { type: "object", properties: {} as Record<string, object> };
  for (const [index, name] of names.entries()) {
    const key = name.replaceAll("~", "~0").replaceAll("/", "~1");
    schema.properties[`p${index}`] = { $ref: `#/components/schemas/${key}` };
  }
  const content = { "application/json": { schema } };
  const { document, findings } = normalizeDocument({
    openapi: "3.1.0",
    paths: { "/a": { get: { responses: { 200: { description: "ok", content } } } } },
    components: { schemas },
  });
  expect(findings.filter(({ kind }) => kind === "refused")).toEqual([]);
  const named = Object.entries(document.components?.schemas ?? {});
  return new Map(named.map(([name, part]) => [(part as { title?: string }).title, name]));
}

test("components keep recognizable names, in the letters that OpenAPI allows", () => {
  const names = {
    "pet.v1": "pet.v1",
    Größe: "Grosse",
    Пользователь: "Polzovatel",
    "Список пользователей": "SpisokPolzovateley",
    Χρήστης: "Christis",
    用户: "YongHu",
    ユーザー: "Yuza",
    مستخدم: "Mstkhdm",
    사용자: "SaYongJa",
    "🚀Launch": "RocketLaunch",
    "Page«Пользователь»": "PagePolzovatel",
    "¿?": "Component",
  };
  expect(Object.fromEntries(schemasNamed(Object.keys(names)))).toEqual(names);
});

it("every component gets a legal name that no other has, whatever letters it has", () => {
  const unicode = fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" });
  const alike = fc.constantFrom("Größe", "Grosse", "用户", "YongHu", "🚀", "Rocket", "rocket");
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(unicode, alike), { maxLength: 10 }), (names) => {
      const given = [...schemasNamed(names).values()];
      expect(given.every((name) => /^[a-zA-Z0-9._-]+$/.test(name))).toBe(true);
      expect(new Set(given).size).toBe(names.length);
    }),
    { seed: 20261129, numRuns: 300 },
  );
});

it("a text in letters of ASCII has no other signs, and stays as it is then", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      const ascii = asciiOf(text);
      expect(ascii).toMatch(/^\p{ASCII}*$/u);
      expect(asciiOf(ascii)).toBe(ascii);
    }),
    { seed: 20261129, numRuns: 400 },
  );
});
