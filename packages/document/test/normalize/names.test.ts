import fc from "fast-check";
import { expect, it } from "vitest";
import { operationsOf } from "../../src/index.ts";
import { isIdentifier, normalizeDocument, upperFirst } from "../../src/normalize/index.ts";

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
