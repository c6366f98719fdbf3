import { startRedis } from "@carespec/test-support/start-redis";
import { expect, it } from "vitest";
import { covered, openShop, operationOf, send } from "../support/covered-shop.ts";

it("two mocks over one Redis have one coverage", async () => {
  const { url } = await startRedis();
  const [one, other] = [await openShop(url), await openShop(url)];
  await one.clearCoverage();
  await send(one, "GET /orders?sort=date");
  await send(other.sessionOf("another"), "GET /orders?sort=total");
  await other.sessionOf("another").reset();
  expect(await one.coverage()).toEqual(await other.coverage());
  const { calls, values } = await operationOf(one, "listOrders");
  expect([calls, covered(values)]).toEqual([
    2,
    { "query/sort date": [1, 0], "query/sort total": [1, 0] },
  ]);
  await other.clearCoverage();
  expect((await operationOf(one, "listOrders")).calls).toBe(0);
});
