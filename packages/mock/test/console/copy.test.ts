import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientCallOf } from "../../console/src/copy/client-call.ts";
import { curlOf } from "../../console/src/copy/curl.ts";
import { readApiDocument } from "../../console/src/server/api-document.ts";
import type { JournalEntry } from "../../console/src/server/types.ts";
import { sampleMock } from "../support/sample-vendor.ts";

const ROOT = "http://127.0.0.1:4010/";

/** An entry of the journal. */
function entry(request: Partial<JournalEntry["request"]>, more: Partial<JournalEntry> = {}) {
  return {
    id: "0b3c9f52-7b4e-4c0e-8d5b-0f6f6a1f2a3b",
    at: "2026-01-01T00:00:00.500Z",
    session: "default",
    vendor: "shop",
    request: { method: "GET", path: "/shop/orders", headers: {}, ...request },
    response: { status: 200, headers: { "content-type": "application/json" }, body: { id: 1 } },
    durationMs: 500,
    ...more,
  } satisfies JournalEntry;
}

describe("as curl", () => {
  it.each<[what: string, given: JournalEntry, text: string]>([
    ["a plain request", entry({}), "curl -i http://127.0.0.1:4010/shop/orders\n"],
    [
      "headers of the network left out, and the session named",
      entry({ headers: { host: "x", "content-length": "2", accept: "*/*" } }, { session: "s-1" }),
      "curl -i http://127.0.0.1:4010/shop/orders \\\n  -H 'accept: */*' \\\n  -H 'x-mock-session: s-1'\n",
    ],
    [
      "a body",
      entry({ method: "POST", body: { name: "O'Hara" } }),
      `curl -i http://127.0.0.1:4010/shop/orders \\\n  --data-raw '{"name":"O'\\''Hara"}'\n`,
    ],
    [
      "a method",
      entry({ method: "DELETE" }),
      "curl -i -X DELETE http://127.0.0.1:4010/shop/orders\n",
    ],
    ["HEAD", entry({ method: "HEAD" }), "curl -i --head http://127.0.0.1:4010/shop/orders\n"],
    [
      "a secret, which it says",
      entry({ path: "/shop/orders?token=[redacted]" }),
      "# The journal keeps no credentials: put yours in the place of [redacted].\ncurl -g -i 'http://127.0.0.1:4010/shop/orders?token=[redacted]'\n",
    ],
  ])("%s", (_, given, text) => {
    expect(curlOf(given, ROOT)).toBe(text);
  });

  it("a shell sends the same request again", async () => {
    const mock = await sampleMock();
    const server = await mock.listen(0);
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const body = { name: `it's "$HOME" \`id\` \\ {a,b} [1-3]`, list: ["é", 1, null] };
    const path = "/library/readers?x=a%20b&y=[1-2]&z={c,d}";
    const headers = { "x-client": "it's a test", "content-type": "application/json" };
    const given = entry({ method: "PUT", path, headers, body });
    await promisify(execFile)("sh", ["-c", curlOf(given, `${server.url}/`)]);
    const [sent] = await mock.requests();
    expect(sent?.request).toMatchObject({ method: "PUT", path, headers, body });
  });
});

describe("as a call of the client", () => {
  const number = { type: "integer" };
  const api = readApiDocument("shop", {
    info: { title: "Shop" },
    paths: {
      "/orders/{orderId}": {
        parameters: [{ $ref: "#/components/parameters/OrderId" }],
        put: {
          operationId: "updateOrder",
          parameters: [
            { name: "page", in: "query", schema: number },
            { name: "ids", in: "query", schema: { type: "array", items: number } },
            { name: "deep", in: "query", schema: { type: ["boolean", "null"] } },
            { name: "X-Trace", in: "header", schema: { type: "string" } },
            { name: "User-Agent", in: "header", "x-client-supplied": { value: "x" } },
          ],
          responses: {
            "200": { content: { "application/json": { examples: { one: {}, two: {} } } } },
          },
        },
      },
    },
    components: {
      parameters: { OrderId: { name: "orderId", in: "path", schema: { type: "string" } } },
    },
  });
  const vendor = {
    name: "shop",
    title: "Shop",
    baseUrl: `${ROOT}shop`,
    document: "",
    credentials: {},
  };
  const call = (request: Partial<JournalEntry["request"]>, operation = "updateOrder") =>
    clientCallOf(entry(request, { operation }), api, vendor)?.split("\n\n").at(-1);

  it("names values by where they are, with the types of the document", () => {
    const path = "/shop/orders/a%2Fb?page=2&ids=1&ids=2&deep=true&unknown=1";
    const headers = { "x-trace": "t-1", "user-agent": "node" };
    expect(call({ method: "PUT", path, headers, body: { "a-b": [1] } })).toBe(
      `const data = await client.updateOrder({
  path: { orderId: "a/b" },
  query: { page: 2, ids: [1, 2], deep: true },
  header: { "X-Trace": "t-1" },
  body: { "a-b": [1] },
});
`,
    );
  });

  const CREATED = `import { createShopClient } from "@carespec/shop";

const client = createShopClient({
  baseUrl: "http://127.0.0.1:4010/shop",
  token: "it's a \\"demo\\"",
  provisional: true,
});

const data = await client.updateOrder({ path: { orderId: "1" } });
`;
  const shop = {
    ...vendor,
    credentials: { token: `it's a "demo"` },
    client: { factory: "createShopClient", options: { provisional: "true" } },
  };

  it.each([
    ["of a vendor", "default", shop, CREATED],
    ["in a session", "s-1", shop, CREATED.replace("4010/shop", "4010/__session/s-1/shop")],
    [
      "of a document of one's own",
      "default",
      vendor,
      `// What carespec-codegen wrote for the document.
import { createApiClient } from "./api/index.ts";

const client = createApiClient({
  baseUrl: "http://127.0.0.1:4010/shop",
});

const data = await client.updateOrder({ path: { orderId: "1" } });
`,
    ],
  ])("begins with what makes the client %s", (_, session, listing, text) => {
    const given = entry({ path: "/shop/orders/1" }, { operation: "updateOrder", session });
    expect(clientCallOf(given, api, listing)).toBe(text);
  });

  it("keeps what is no number as it was sent", () => {
    expect(call({ path: "/shop/orders/1?page=two&ids=1,2" })).toContain(
      '{ path: { orderId: "1" }, query: { page: "two", ids: [1, 2] } }',
    );
  });

  it("is not offered where no operation matched", () => {
    expect(call({}, "unknownOperation")).toBeUndefined();
    expect(clientCallOf(entry({}), undefined, vendor)).toBeUndefined();
  });

  it("reads of a document what can be picked", () => {
    expect(api.operations[0]?.answers).toEqual([
      { status: "200", description: "", examples: ["one", "two"] },
    ]);
  });
});
