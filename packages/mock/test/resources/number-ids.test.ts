import { describe, expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const CONTENT =
  "{application/json: {schema: {type: object, properties: {id: {type: integer}, n: {type: integer}}}}}";
/** Orders whose ids a request may choose, and whose path takes no larger id than this. */
const orders = (most: number) => `/orders:
  post: {requestBody: {content: ${CONTENT}}, responses: {"201": {description: made, content: ${CONTENT}}}}
/orders/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 1, maximum: ${most}}}]
  get: {responses: {"200": {description: ok, content: ${CONTENT}}}}
  delete: {responses: {"204": {description: gone}}}`;

async function openOrders(most: number) {
  const text = openApi(orders(most));
  const { ask } = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
  const make = async (order: object) =>
    ((await ask("POST", "/orders", order)).body as { id: number }).id;
  return { ask, make };
}

describe("new ids of numbers", () => {
  it("fit their path after an id that a request chose too large for it", async () => {
    const { ask, make } = await openOrders(10);
    expect(await make({ n: 1 })).toBe(1);
    expect(await make({ id: 541 })).toBe(541);
    for (const n of [2, 3]) {
      expect(await make({ n })).toBe(n);
      expect((await ask("GET", `/orders/${n}`)).body).toEqual({ id: n, n });
    }
  });

  it("come again only where no other fits", async () => {
    const { ask, make } = await openOrders(3);
    for (const n of [1, 2]) await make({ n });
    await ask("DELETE", "/orders/1");
    expect([await make({}), await make({})]).toEqual([3, 1]);
  });

  it("go on beyond the largest, each its own", async () => {
    const { make } = await openOrders(1);
    expect([await make({}), await make({}), await make({})]).toEqual([1, 2, 3]);
  });
});
