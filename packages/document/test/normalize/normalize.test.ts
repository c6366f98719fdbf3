import { describe, expect, it } from "vitest";
import { listVendors, operationsOf, readDocument } from "../../src/index.ts";
import { type Finding, normalizeDocument } from "../../src/normalize/index.ts";

const answer = { responses: { 200: { description: "ok" } } };

/** The operationIds of a document with these operations, and what was found. */
function named(paths: object) {
  const given = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths };
  const { document, findings } = normalizeDocument(given);
  return { names: operationsOf(document).map(({ operation }) => operation.operationId), findings };
}

const places = (findings: Finding[]) => findings.map(({ kind, pointer }) => `${kind} ${pointer}`);

describe("operationIds", () => {
  it.each([
    ["getThing", "getThing"],
    ["get_thing", "get_thing"],
    ["delete", "delete"],
    ["get-thing", "getThing"],
    ["things.list/all", "thingsListAll"],
    ["2fa", "_2fa"],
    ["Ünïcode", "Ünïcode"],
    ["получить", "получить"],
    ["🚀", "rocket"],
    [" ", "getA"],
    ["!!", "getA"],
    ["then", "getThen"],
    ["constructor", "getConstructor"],
    ["__proto__", "get__proto__"],
    ["GET", "getGET"],
    ["request", "getRequest"],
    [undefined, "getA"],
    [17, "_17"],
  ])("%j becomes %j", (operationId, name) => {
    const { names, findings } = named({ "/a": { get: { operationId, ...answer } } });
    expect(names).toEqual([name]);
    expect(places(findings)).toEqual(
      name === operationId ? [] : ["changed #/paths/~1a/get/operationId"],
    );
  });

  it("that come twice are made of method and path, in any order", () => {
    const [a, b] = [
      { operationId: "x", ...answer },
      { operationId: "x", ...answer },
    ];
    expect(named({ "/a": { get: a }, "/b/{id}": { post: b } }).names).toEqual([
      "getA",
      "postBById",
    ]);
    expect(named({ "/b/{id}": { post: b }, "/a": { get: a } }).names).toEqual([
      "postBById",
      "getA",
    ]);
  });

  it("that fold into one: the one that is written so keeps it", () => {
    const ids = ["get-thing", "getThing", "get.thing", "GetThing"];
    const paths = ids.map((operationId, i) => [`/${i}`, { get: { operationId, ...answer } }]);
    const { names } = named(Object.fromEntries(paths));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(
      named({
        "/0": { get: { operationId: "a-b", ...answer } },
        "/1": { get: { operationId: "aB", ...answer } },
      }).names,
    ).toEqual(["get0", "aB"]);
  });
});

describe("paths", () => {
  it("with parameters that are not declared get them, as text", () => {
    const { document, findings } = normalizeDocument({
      openapi: "3.1.0",
      paths: {
        "/a/{id}/{n}": {
          parameters: [{ name: "n", in: "path", schema: { type: "integer" } }],
          get: { operationId: "a", ...answer },
        },
      },
    });
    const [placed] = operationsOf(document);
    expect(placed?.parameters).toEqual([
      { name: "n", in: "path", required: true, schema: { type: "integer" } },
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ]);
    expect(places(findings)).toEqual(["changed #/paths/~1a~1{id}~1{n}/get"]);
  });

  it.each([
    ["/a?x=1", "query"],
    ["/a#x", "fragment"],
    ["a", "slash"],
  ])("%s is refused", (path, why) => {
    const { findings } = named({ [path]: { get: { operationId: "a", ...answer } } });
    expect(findings).toMatchObject([{ kind: "refused", message: expect.stringContaining(why) }]);
  });

  it("behind a reference stand in their place", () => {
    const { document } = normalizeDocument({
      openapi: "3.1.0",
      paths: { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/paths/~1a" } },
      components: { pathItems: { A: { get: answer } } },
    });
    expect(
      operationsOf(document).map(({ path, operation }) => [path, operation.operationId]),
    ).toEqual([
      ["/a", "getA"],
      ["/b", "getB"],
    ]);
  });

  it("ignore header parameters that OpenAPI ignores", () => {
    const parameters = ["Accept", "authorization", "X-Own"].map((name) => ({ name, in: "header" }));
    const { document } = normalizeDocument({
      openapi: "3.1.0",
      paths: { "/a": { get: { ...answer, parameters } } },
    });
    expect(operationsOf(document)[0]?.parameters.map(({ name }) => name)).toEqual(["X-Own"]);
  });
});

describe("references", () => {
  it.each([
    ["#/components/schemas/Gone", "leads nowhere"],
    ["./other.yaml#/A", "redocly bundle"],
    ["#anchor", "anchor"],
  ])("%s is refused", ($ref, why) => {
    const { findings } = named({
      "/a": {
        get: {
          operationId: "a",
          responses: {
            200: { description: "", content: { "application/json": { schema: { $ref } } } },
          },
        },
      },
    });
    expect(findings).toMatchObject([
      {
        kind: "refused",
        pointer: "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
        message: expect.stringContaining(why),
      },
    ]);
  });
});

describe("the vendors' documents", () => {
  it.each(listVendors().map(({ name, bundle }) => [name, bundle]))(
    "%s stays as it is",
    (_, bundle) => {
      const given = readDocument(bundle);
      const { document, findings } = normalizeDocument(given as never);
      expect(findings).toEqual([]);
      expect(document).toEqual(given);
    },
  );
});
