import { type OpenApiDocument, registryFormats } from "@carespec/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCompile } from "../../src/check/document-schemas.ts";
import { createEngine } from "../../src/prism/engine.ts";
import { loadOperations, sharedOperations } from "../../src/prism/load-operations.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { resetJSONSchemaGenerator } from "../../src/prism/prism-http.ts";
import { generatorFaker } from "../../src/prism/private-modules.ts";

const localDateTime = registryFormats["date-time-local"] as RegExp;
const two = (value: number) => String(value).padStart(2, "0");

/** Moments that a calendar has, and others like them. */
const dateTimes = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.oneof(fc.constant(2), fc.integer({ min: 0, max: 14 })),
    fc.integer({ min: 0, max: 33 }),
    fc.integer({ min: 0, max: 26 }),
    fc.integer({ min: 0, max: 62 }),
    fc.integer({ min: 0, max: 62 }),
  )
  .map(([year, month, day, hour, minute, second]) => {
    const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    return `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
  });

function exists(text: string): boolean {
  const read = new Date(`${text}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

const document = {
  openapi: "3.1.0",
  info: { title: "Times", version: "1" },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  paths: {
    "/visits": {
      post: {
        operationId: "createVisit",
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { at: { $ref: "#/components/schemas/Time" } } },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
  components: { schemas: { Time: { type: ["string", "null"], format: "date-time-local" } } },
} as unknown as OpenApiDocument;

async function inspector(shared: boolean) {
  const operations = await (shared ? sharedOperations(document) : loadOperations(document));
  const engine = await createEngine(operations);
  return (at: string) => {
    const body = new TextEncoder().encode(JSON.stringify({ at }));
    const headers = { "content-type": "application/json", "content-length": String(body.length) };
    const request = { method: "POST", path: "/visits", search: "", headers, body };
    return engine.inspect(parseRequest(request))?.violations ?? [];
  };
}

describe("the format date-time-local", () => {
  it("takes exactly the moments that a calendar has", () => {
    fc.assert(
      fc.property(dateTimes, (text) => {
        expect([text, localDateTime.test(text)]).toEqual([text, exists(text)]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is checked in answers and data", () => {
    const schema = { type: "string", format: "date-time-local" };
    const validate = createCompile(document)(schema, "#/at");
    fc.assert(
      fc.property(dateTimes, (text) => {
        expect([text, validate(text) === undefined]).toEqual([text, exists(text)]);
      }),
    );
  });

  it("is checked in requests to a vendor", async () => {
    const violations = await inspector(true);
    fc.assert(
      fc.property(dateTimes, (text) => {
        expect([text, violations(text).length === 0]).toEqual([text, exists(text)]);
      }),
    );
    const [violation] = violations("2010-02-30T00:00:00");
    expect(violation?.message).toContain('must match format "local date-time"');
  });

  it("is generated in dynamic answers, beside a pattern too", () => {
    const time = { type: "string", format: "local date-time" };
    const at = [time, { ...time, pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$` }];
    const schema = { type: "array", items: { anyOf: at }, minItems: 200, maxItems: 200 };
    // Its options are the process's own, and another test's document may have set them.
    resetJSONSchemaGenerator();
    const texts = generatorFaker.generate(schema) as string[];
    expect(texts.filter((text) => !localDateTime.test(text))).toEqual([]);
    expect(texts).toHaveLength(200);
  });

  it("is unknown to Prism, which takes any text in a user's own document", async () => {
    const violations = await inspector(false);
    expect(violations("2010-13-45T00:00:00")).toEqual([]);
  });

  it.each([
    ["2012-02-29T00:00:00", true],
    ["2000-02-29T23:59:59", true],
    ["2014-11-05T14:05:12.5", true],
    ["2010-13-45T00:00:00", false],
    ["2010-02-30T00:00:00", false],
    ["1900-02-29T00:00:00", false],
    ["2014-11-05T24:00:00", false],
    ["2014-11-05T14:05:12Z", false],
    ["2014-11-05 14:05:12", false],
    ["2014-11-05", false],
    ["", false],
  ])("%j: %s", (text, fits) => expect(localDateTime.test(text)).toBe(fits));
});

describe("the formats of ajv-formats that vendors use", () => {
  const compile = createCompile(document);
  const passes = (format: string) => {
    const validate = compile({ type: "string", format }, `#/${format}`);
    return (text: string) => validate(text) === undefined;
  };

  it("date takes exactly the days that a calendar has", () => {
    const isDate = passes("date");
    fc.assert(
      fc.property(dateTimes, (text) => {
        const [date = ""] = text.split("T");
        expect([date, isDate(date)]).toEqual([date, exists(`${date}T00:00:00`)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("uuid takes every UUID in either letter case, and none that lacks a digit", () => {
    const isUuid = passes("uuid");
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (id, upper) => {
        const text = upper ? id.toUpperCase() : id;
        expect([isUuid(text), isUuid(text.slice(1))]).toEqual([true, false]);
      }),
    );
  });

  it("email takes plain addresses, and none without a host", () => {
    const isEmail = passes("email");
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
    fc.assert(
      fc.property(name, name, (user, host) => {
        expect([isEmail(`${user}@${host}.example`), isEmail(`${user}@`)]).toEqual([true, false]);
      }),
    );
  });
});
