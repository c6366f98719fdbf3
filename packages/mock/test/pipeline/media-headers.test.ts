import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { documentedVendors } from "../support/documented.ts";
import { fixture } from "../support/fixture.ts";
import { openRandomly } from "../support/open-randomly.ts";

const spec = await createMock({ spec: { file: fixture("library.yaml") } });
const mock = await createMock({ check: true });
const vendors = await documentedVendors();

const ask = (headers: Record<string, string>) =>
  spec.fetch("http://mock.test/books", { headers: { "x-key": "any", ...headers } });

describe("an empty parameter of a media type is as good as none:", () => {
  it.each([
    "application/json;",
    "application/json; charset=utf-8;",
    "text/html;level=1;, application/json; ;",
    'text/html;a=";,";, application/json;;',
  ])("Accept: %s", async (accept) => {
    expect((await ask({ accept })).status).toBe(200);
  });

  it.each(["a/b;", "text/html;level=1;"])("Accept: %s fits nothing", async (accept) => {
    expect((await ask({ accept })).status).toBe(406);
  });
});

describe("a media type over 256 characters is a 400:", () => {
  const long = `text/plain;${" ".repeat(14_000)}a=b`;

  it("in Accept and Content-Type, with --spec and at a vendor", async () => {
    for (const headers of [{ accept: long }, { "content-type": long }]) {
      const response = await ask(headers);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("longer than 256 characters");
    }
    const [vendor] = vendors;
    if (!vendor) throw new Error("there are no vendors");
    const session = await openRandomly(mock, vendor);
    const headers = { ...session.keys, accept: long };
    const { path = "" } = vendor.operations.find(({ method }) => method === "GET") ?? {};
    const answer = await session.send({ method: "GET", target: path, headers, body: undefined });
    expect(answer !== "dropped" && answer.status).toBe(400);
  });
});

const range = fc.constantFrom(
  ...[
    "application/json",
    "*/*",
    "*",
    "*/*;level=1",
    "text/*",
    "a/b",
    'a/b;c="d;,"',
    "",
    ",",
    "///",
    "a/b;=;",
  ],
  ...["x".repeat(300), `text/${"y".repeat(300)}`],
);
const weight = fc.constantFrom(
  "",
  ";q=0",
  ";q=0.0",
  ";q=1",
  ";",
  "; ;",
  ";q=",
  ";q=2",
  ";level=1;",
);
const accept = fc
  .array(fc.tuple(range, weight), { minLength: 1, maxLength: 4 })
  .map((ranges) => ranges.map((pair) => pair.join("")).join(", "));

it("whatever Accept says, no answer is a 500, and a body has a Content-Type", async () => {
  const reads = vendors.flatMap((vendor) =>
    vendor.operations.filter(({ method }) => method === "GET").map((each) => ({ vendor, each })),
  );
  await fc.assert(
    fc.asyncProperty(accept, fc.nat(reads.length - 1), async (header, number) => {
      const { vendor, each } = reads[number] as (typeof reads)[number];
      expect((await ask({ accept: header })).status).toBeLessThan(500);
      const session = await openRandomly(mock, vendor);
      const headers = { ...session.keys, accept: header };
      const answer = await session.send({
        method: "GET",
        target: each.path.replaceAll(/[{}]/g, ""),
        headers,
        body: undefined,
      });
      if (answer === "dropped") throw new Error("nobody asked for a fault");
      expect(answer.status).toBeLessThan(500);
      if (await answer.text()) expect(answer.headers.get("content-type")).not.toBeNull();
    }),
    { numRuns: 100 },
  );
});

it.each(["*/*;q=0", "*;q=0.0", "*/*; level=1; q=0.000;"])(
  "a vendor refuses Accept: %s, by which a client refuses everything",
  async (refusal) => {
    const [vendor] = vendors;
    if (!vendor) throw new Error("there are no vendors");
    const session = await openRandomly(mock, vendor);
    const read = vendor.operations.find(
      ({ method, path }) => method === "GET" && !path.includes("{"),
    );
    const headers = { ...session.keys, accept: refusal };
    const answer = await session.send({
      method: "GET",
      target: read?.path ?? "",
      headers,
      body: undefined,
    });
    expect(answer !== "dropped" && answer.status).toBe(406);
  },
);

it("a query is read in one pass, each parameter with all its values", () => {
  const search = `?${Array.from({ length: 50_000 }, (_, count) => `a${count % 20_000}=${count}`).join("&")}`;
  const { query } = parseRequest({
    method: "GET",
    path: "/",
    search,
    headers: {},
    body: undefined,
  }).url;
  expect(query?.a1).toEqual(["1", "20001", "40001"]);
  expect(query?.a19999).toEqual(["19999", "39999"]);
});
