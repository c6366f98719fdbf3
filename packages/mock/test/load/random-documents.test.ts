import { METHODS as NODE_METHODS } from "node:http";
import fc from "fast-check";
import { expect, it } from "vitest";
import { loadDocument } from "../../src/load/load-document.ts";
import { reportOn } from "../../src/load/report.ts";
import { createEngine } from "../../src/prism/engine.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { folderOf } from "../support/spec-document.ts";

/** `RANDOM_DOCUMENTS=2000` hunts. */
const DOCUMENTS = Number(process.env.RANDOM_DOCUMENTS ?? 60);

const name = fc.constantFrom("id", "car.id", "a-b", "a_b", "größe", "a+b", "a b", "id*", "$x", "A");
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("users", "me", "café", "a b", "a.b", "%41", "*", "") },
  { weight: 3, arbitrary: name.map((text) => `{${text}}`) },
  { weight: 1, arbitrary: fc.tuple(name, name).map(([a, b]) => `{${a}}-{${b}}`) },
  { weight: 1, arbitrary: name.map((text) => `{${text}}:cancel`) },
);
const query = fc.constantFrom("", "", "", "?beta=true", "?a=1&b=2", "#part");
const path = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), query)
  .map(([segments, more]) => `/${segments.join("/")}${more}`);
const method = fc.constantFrom("get", "post", "put", "delete", "query", "trace");
const mediaType = fc.constantFrom("application/json", "json", "text/csv", "*/*", "a/b; c=d");
const operation = fc
  .record({
    status: fc.constantFrom("200", "default", "2XX", "404"),
    mediaType,
    empty: fc.boolean(),
  })
  .map(({ status, mediaType: type, empty }) =>
    empty ? {} : { responses: { [status]: { description: "r", content: { [type]: {} } } } },
  );
const names = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, each]) => each);
const document = fc
  .record({
    openapi: fc.constantFrom("3.0.3", "3.1.0", "3.2.0", "4.0.0"),
    paths: fc.dictionary(path, fc.dictionary(method, operation, { maxKeys: 3 }), { maxKeys: 5 }),
  })
  .map(({ openapi, paths }) => {
    for (const [key, item] of Object.entries(paths)) {
      const parameters = [...new Set(names(key))].map((each) => ({
        name: each,
        in: "path",
        required: true,
        schema: { type: "string" },
      }));
      Object.assign(item, { parameters });
    }
    return { openapi, info: { title: "t", version: "1" }, paths };
  });

it("each operation of a random document comes home to itself, or is in the report", async () => {
  await fc.assert(
    fc.asyncProperty(document, async (random) => {
      const file = `${folderOf({ "openapi.json": JSON.stringify(random) })}/openapi.json`;
      const loaded = await loadDocument(file);
      const engine = await createEngine(loaded.operations);
      const { findings } = await reportOn("", loaded, engine, true);
      const known = ["get", "post", "put", "delete", "trace"];
      if (random.openapi >= "3.2") known.push("query");
      for (const [key, item] of Object.entries(random.paths)) {
        for (const verb of Object.keys(item).filter((each) => known.includes(each))) {
          const pointer = `#/paths/${key.replaceAll("~", "~0").replaceAll("/", "~1")}/${verb}`;
          if (findings.some(({ place }) => place.endsWith(pointer))) continue;
          expect(NODE_METHODS).toContain(verb.toUpperCase());
          const { pathname, search } = new URL(
            `http://mock.test${key.replaceAll(/\{[^{}]*\}/g, "any-value")}`,
          );
          const request = { method: verb.toUpperCase(), path: pathname, search, headers: {} };
          const parsed = parseRequest({ ...request, body: undefined });
          expect(engine.find(parsed)).toMatchObject({ path: key, method: verb });
          expect(engine.inspect(parsed)?.violations).toEqual([]);
        }
      }
    }),
    { numRuns: DOCUMENTS },
  );
});
