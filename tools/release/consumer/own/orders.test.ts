import assert from "node:assert/strict";
import { test } from "node:test";
import { createSpecTestClient } from "@carespec/mock/testing";
import { createApiClient, isOperationError, isOrderSentPayload } from "./api/index.ts";

test("what a generated client writes shows in what it reads", async () => {
  const options = { apiKey: "any text" };
  const { client, close } = await createSpecTestClient("own/orders.yaml", createApiClient, options);
  const { id } = await client.createOrder({ body: { item: "Chair", status: "open" } });
  const { data } = await client.GET("/orders", { params: { query: { status: "open" } } });
  const items: string[] | undefined = data?.map(({ item }) => item);
  assert.deepEqual(items, ["Lamp", "Chair"]);
  await client.deleteOrder({ path: { id } });
  const gone = await client.getOrder({ path: { id } }).catch((error: unknown) => error);
  assert.ok(isOperationError(gone, "getOrder") && gone.status === 404);
  assert.ok(typeof gone.body === "object");
  assert.equal(gone.body.message, "No such order");
  await close();
});

test("payloads of webhooks are checked without a package", () => {
  assert.ok(isOrderSentPayload({ id: 1, item: "Lamp", status: "sent" }));
  assert.ok(!isOrderSentPayload({ id: 1, item: "L", status: "sent" }));
});

export async function types(client: ReturnType<typeof createApiClient>) {
  // @ts-expect-error -- the operation does not exist
  await client.GET("/no-such-path");
  // @ts-expect-error -- no order has this status
  await client.listOrders({ query: { status: "lost" } });
  // @ts-expect-error -- the key is missing
  createApiClient();
}
