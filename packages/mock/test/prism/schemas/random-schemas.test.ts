import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import { randomSchemas, randomValue } from "../../support/random-schemas.ts";
import { answerOf, bothEngines, documentOf, violationsOf } from "../../support/shared-engines.ts";

/**
 * Prism merges the same component, reached by two ways, in ways of its own; so a run for all has
 * the same documents each time, and `RANDOM_SCHEMAS=5000` hunts among others.
 */
const HUNTED = process.env.RANDOM_SCHEMAS;
const RUNS = HUNTED ? { numRuns: Number(HUNTED) } : { numRuns: 60, seed: 11 };

const dialect = fc.constantFrom(
  undefined,
  "https://json-schema.org/draft/2019-09/schema",
  "https://json-schema.org/draft/2020-12/schema",
);
const version = fc.constantFrom("3.0.3", "3.1.0");
const values = fc.array(randomValue, { minLength: 3, maxLength: 6 });

beforeAll(() => {
  // Prism's sampler warns of what it cannot write an example for.
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

it("shared compiling finds what Prism's plain Ajv finds, in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomSchemas,
      version,
      dialect,
      values,
      async (schemas, openapi, dialect, values) => {
        const { plain, shared } = await bothEngines(documentOf(schemas, openapi, dialect));
        for (const name of Object.keys(schemas)) {
          for (const value of values) {
            const expected = violationsOf(plain, name, value);
            expect(violationsOf(shared, name, value)).toEqual(expected);
          }
          expect(await answerOf(shared, name)).toEqual(await answerOf(plain, name));
        }
      },
    ),
    RUNS,
  );
});
