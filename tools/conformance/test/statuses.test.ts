import { listVendors } from "@carespec/document";
import { createMock, type Listening } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesOf, loadDocument, type Node } from "./support/document.ts";
import { liveFields, openKeys } from "./support/keys.ts";
import { exampleRequest, type Keys } from "./support/request.ts";
import { createValidator } from "./support/validator.ts";

describe.each(listVendors().map(({ name }) => name))("the mock of %s", (name) => {
  const { root, operations, resolve } = loadDocument(name);
  const validate = createValidator(root);
  const cases = operations.flatMap((operation) =>
    Object.keys(operation.responses).map((code) => ({
      operation,
      id: operation.operationId,
      code,
    })),
  );
  let server: Listening;
  let baseUrl: string;
  let keys: Keys;
  let totpSecret: string | undefined;

  beforeAll(async () => {
    const mock = await createMock({ vendors: [name], check: true });
    server = await mock.listen(0);
    const [listing] = mock.listVendors(server.url);
    const open = openKeys[name];
    if (!listing || !open)
      throw new Error(`test/support/keys.ts does not know how to log in at ${name}`);
    baseUrl = listing.baseUrl;
    keys = await open(listing);
    totpSecret = listing.credentials.totpSecret;
  });
  afterAll(() => server.close());

  it.each(cases)("answers $id with $code when asked to", async ({ operation, code }) => {
    const { url, init } = exampleRequest(baseUrl, operation, resolve, keys, liveFields(totpSecret));
    const headers = { ...init.headers, Prefer: `code=${code}` };
    const response = await fetch(url, { ...init, headers });
    expect(response.status).toBe(Number(code));
    await expectFirstExample(response, operation.responses[code]);
  });

  async function expectFirstExample(response: Response, documented: Node | undefined) {
    const content = documented?.content as Record<string, Node> | undefined;
    const text = await response.text();
    if (!content) return expect(text).toBe("");
    const media = content["application/json"] as Node;
    expect(JSON.parse(text)).toEqual(examplesOf(media, resolve)[0]?.[1]);
    expect(validate(media.schema, JSON.parse(text))).toEqual([]);
  }
});
