import { nextPage, pageOf, type VendorPlugin } from "@carespec/mock-kit";
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { openDataFolder } from "./support/data-file.ts";

const { dataFile } = openDataFolder();

const names = ["Ada", "Ben", "Cem", "Dan", "Eve"];

const query = (name: string, type: string) => ({ name, in: "query", schema: { type } });
const strings = { type: "array", items: { type: "string" } };

/** A document with one list, whose pages have a style. */
const documentOf = (pagination: object, schema: object, parameters: object[]) => ({
  openapi: "3.1.0",
  info: { title: "Names", version: "1.0.0" },
  paths: {
    "/names": {
      get: {
        operationId: "listNames",
        "x-pagination": { size: "size", defaultSize: 2, ...pagination },
        parameters: [query("size", "integer"), ...parameters],
        responses: {
          200: {
            description: "Names",
            headers: { Link: { schema: { type: "string" } } },
            content: { "application/json": { schema } },
          },
        },
      },
    },
  },
});

const envelope = {
  type: "object",
  properties: { data: strings, next: { type: ["string", "null"] } },
};

const inHeader: VendorPlugin = {
  create: () => ({
    operations: {
      listNames(call) {
        const next = nextPage(call, names.length);
        const headers = next === undefined ? {} : { link: `<${next}>; rel="next"` };
        return { headers, body: pageOf(call, names) };
      },
    },
  }),
};

const inBody: VendorPlugin = {
  create: () => ({
    operations: {
      listNames: (call) => ({
        body: { data: pageOf(call, names), next: nextPage(call, names.length) ?? null },
      }),
    },
  }),
};

it.each<[string, { style: string; cursor?: string; next?: string }, VendorPlugin]>([
  ["a cursor in the answer", { style: "cursor", cursor: "after", next: "/next" }, inBody],
  ["a link in the answer", { style: "link", next: "/next" }, inBody],
  ["a Link header", { style: "link" }, inHeader],
])("all pages of a plugin are found by %s", async (_, pagination, plugin) => {
  const parameters = pagination.cursor ? [query("after", "string")] : [];
  const schema = pagination.next ? envelope : strings;
  const document = JSON.stringify(documentOf(pagination, schema, parameters));
  const file = dataFile(document, `names-${crypto.randomUUID()}.json`);
  const mock = await createMock({ spec: { file, plugin }, check: true });
  const found: string[][] = [];
  let url: URL | undefined = new URL("http://mock.test/names?size=2");
  while (url) {
    const response = await mock.fetch(url.href);
    expect(response.status).toBe(200);
    const body = await response.json();
    found.push(body.data ?? body);
    const link = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
    const next: string | undefined = body.next ?? link;
    const relative = pagination.cursor ? `?size=2&${pagination.cursor}=${next}` : next;
    url = next === undefined ? undefined : new URL(`${relative}`, url);
  }
  expect(found).toEqual([["Ada", "Ben"], ["Cem", "Dan"], ["Eve"]]);
});
