import { createRequire } from "node:module";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { DiagnosticSeverity } from "@stoplight/types";
import { describe, expect, it } from "vitest";
import { createMockComponent } from "../../src/prism/mock-component.ts";
import {
  generatorFaker,
  getHttpConfigFromRequest,
  prismMock,
  serialize,
} from "../../src/prism/private-modules.ts";
import { silentLogger } from "../../src/prism/silent-logger.ts";
import { left, right } from "../support/either.ts";
import { fixture } from "../support/fixture.ts";

/*
 * What the mock relies on in Prism and Prism does not promise. If an upgrade fails here, fix
 * src/prism before trusting any other test.
 */
const require = createRequire(import.meta.url);
const mockComponent = createMockComponent((options) => prismMock(options)(silentLogger));
const operations = await getHttpOperationsFromSpec(fixture("library.yaml"));
const listBooks = operations.find(({ iid }) => iid === "listBooks");
if (!listBooks) throw new Error("Prism no longer keeps the operationId as iid");

it("is written for these versions of Prism, all of them the same", () => {
  const names = ["prism-cli", "prism-core", "prism-http", "prism-http-server"];
  const versions = names.map((name) => require(`@stoplight/${name}/package.json`).version);
  expect(new Set(versions)).toEqual(new Set(["5.16.0"]));
});

describe("prismMock", () => {
  const data = { method: "get" as const, url: { path: "/books" }, headers: {} };
  const mock = (config: object, validations: object[] = []) =>
    prismMock({
      resource: listBooks,
      input: { data, validations: validations as [] },
      config: { dynamic: false, ...config },
    })(silentLogger);

  it("answers a valid request with status, headers and a body that is not yet text", () => {
    const { statusCode, headers, body } = right(mock({}));
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ "Content-type": "application/json", "X-Total": 2 });
    expect(body).toHaveLength(2);
  });

  it("takes the status, the example and the media types from its options", () => {
    expect(right(mock({ exampleKey: "none" })).body).toEqual([]);
    expect(right(mock({ code: 404, exampleKey: "closed" })).statusCode).toBe(404);
    expect(right(mock({ mediaTypes: ["*/*"] })).statusCode).toBe(200);
    expect(left(mock({ mediaTypes: ["image/png"] })).status).toBe(406);
  });

  it("looks for an example that an answer lacks among the successes", () => {
    expect(right(mock({ code: 404, exampleKey: "none" })).statusCode).toBe(200);
  });

  it("answers a violation with the document's answer to it", () => {
    const violation = { severity: DiagnosticSeverity.Error, message: "wrong", code: "enum" };
    expect(right(mock({}, [violation])).statusCode).toBe(422);
    expect(left(mock({ exampleKey: "x" }, [{ ...violation, code: 401 }])).status).toBe(401);
  });
});

describe("createInstance", () => {
  const config = {
    isProxy: false as const,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };

  it("hands the operation, the violations and foreign options to the mock component", async () => {
    const seen: Parameters<typeof mockComponent>[0][] = [];
    const mock: typeof mockComponent = (options) => {
      seen.push(structuredClone({ ...options, config: options.config }));
      return mockComponent(options);
    };
    const prism = createInstance(config, { logger: silentLogger, mock });
    const url = { path: "/books", query: { limit: "many" } };
    const request = { method: "get" as const, url, headers: { "x-key": "k" } };
    const marked = { ...config, mock: { dynamic: false, ours: "untouched" } };
    const { output, validations } = right(await prism.request(request, operations, marked)());
    expect(output.statusCode).toBe(422);
    expect(validations.output).toEqual([]);
    const violation = { path: ["query", "limit"], severity: DiagnosticSeverity.Error };
    expect(validations.input).toEqual([expect.objectContaining(violation)]);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.resource.iid).toBe("listBooks");
    expect(seen[0]?.config).toMatchObject({ ours: "untouched" });
    expect(seen[0]?.input).toEqual({ data: request, validations: validations.input });
  });
});

describe("getHttpConfigFromRequest", () => {
  const read = (headers: Record<string, string>, query = {}) =>
    getHttpConfigFromRequest({ url: { path: "/", query }, headers });

  it("reads Prefer, or the query without Prefer", () => {
    const wish = { code: 404, exampleKey: "closed", dynamic: true, seed: "a" };
    const header = "code=404, example=closed, dynamic=true, seed=a";
    const query = { __code: "404", __example: "closed", __dynamic: "true", __seed: "a" };
    expect(right(read({ prefer: header }))).toEqual(wish);
    expect(right(read({}, query))).toEqual(wish);
    const nothing = { code: undefined, exampleKey: undefined, dynamic: undefined, seed: undefined };
    expect(right(read({}))).toEqual(nothing);
  });

  it("refuses a preference that it cannot read", () => {
    expect(left(read({ prefer: "code=many" })).status).toBe(422);
  });
});

describe("serialize", () => {
  it("writes JSON, XML and text, and nothing without a value", () => {
    expect(serialize({ a: 1 }, "application/problem+json")).toBe('{"a":1}');
    expect(serialize({ a: 1 }, "application/xml")).toBe("<xml><a>1</a></xml>");
    expect(serialize("a", "text/plain")).toBe("a");
    expect(serialize(undefined, undefined)).toBeUndefined();
  });

  it("throws where it has no way to write a body", () => {
    expect(() => serialize({ a: 1 }, "image/png")).toThrow("Cannot find serializer for image/png");
  });
});

describe("Prism's own json-schema-faker", () => {
  it("is the one that Prism itself calls", () => {
    const schema = { type: "array", items: { type: "integer" } };
    const contents = [{ mediaType: "application/json", schema }];
    const resource = { ...listBooks, responses: [{ code: "200", contents }] } as typeof listBooks;
    const data = { method: "get" as const, url: { path: "/books" } };
    const input = { data, validations: [] };
    generatorFaker.option("minItems", 9);
    generatorFaker.option("maxItems", 9);
    const answer = prismMock({ resource, input, config: { dynamic: true, code: 200 } });
    expect(right(answer(silentLogger)).body).toHaveLength(9);
  });
});
