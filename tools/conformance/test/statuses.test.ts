import { type HeaderValues, listVendors, loadVendorFacts } from "@carespec/document";
import { createMock, type Listening } from "@carespec/mock";
import { exampleRequest } from "@carespec/test-support/example-request";
import { examplesOf, loadDocument, type Node } from "@carespec/test-support/vendor-document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createValidator } from "./support/validator.ts";

describe.each(listVendors().map(({ name }) => name))("the mock of %s", (name) => {
  const { root, operations, resolve } = loadDocument(name);
  const validate = createValidator(root);
  const cases = operations.flatMap((operation) =>
    // A range or `default` names no status that a request could ask for.
    Object.keys(operation.responses)
      .filter((code) => /^\d+$/.test(code))
      .map((code) => ({
        operation,
        id: operation.operationId,
        code,
      })),
  );
  let server: Listening;
  let baseUrl: string;
  let keys: HeaderValues;
  let known: Parameters<typeof exampleRequest>[4];

  beforeAll(async () => {
    const mock = await createMock({ vendors: [name], check: true });
    server = await mock.listen(0);
    const [listing] = mock.listVendors(server.url);
    if (!listing) throw new Error(`the mock does not list ${name}`);
    const facts = await loadVendorFacts(name);
    baseUrl = listing.baseUrl;
    keys = await facts.logIn(listing);
    known = {
      liveFields: facts.liveFields?.(listing.credentials) ?? {},
      demanded: facts.headers ?? {},
      schemes:
        (root.components as { securitySchemes?: Record<string, Node> }).securitySchemes ?? {},
    };
  });
  afterAll(() => server.close());

  it.each(cases)("answers $id with $code on request", async ({ operation, code }) => {
    const { url, init } = exampleRequest(baseUrl, operation, resolve, keys, known);
    const headers = { ...init.headers, Prefer: `code=${code}` };
    const response = await fetch(url, { ...init, headers });
    expect(response.status).toBe(Number(code));
    await expectFirstExample(response, operation.responses[code]);
  });

  async function expectFirstExample(response: Response, documented: Node | undefined) {
    const content = documented?.content as Record<string, Node> | undefined;
    const text = await response.text();
    if (!content) return expect(text).toBe("");
    const [type = "", media = {}] = Object.entries(content)[0] ?? [];
    const [first] = examplesOf(media, resolve);
    if (!/json/.test(type)) return expect(text).toBe(String(first?.[1]));
    expect(JSON.parse(text)).toEqual(first?.[1]);
    expect(validate(media.schema, JSON.parse(text), "response")).toEqual([]);
  }
});
