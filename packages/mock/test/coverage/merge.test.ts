import { expect, it } from "vitest";
import type { Coverage } from "../../src/coverage/coverage.ts";
import { mergeCoverage } from "../../src/coverage/merge.ts";
import { covered, openShop, send } from "../support/covered-shop.ts";

async function reportOf(...requests: string[]): Promise<Coverage> {
  const mock = await openShop();
  for (const request of requests) await send(mock, request);
  return mock.coverage();
}
const sortsOf = ({ vendors }: Coverage) => covered(vendors[0]?.operations[0]?.values ?? []);

it("reports of several mocks are added", async () => {
  const one = await reportOf("GET /orders?sort=date", "GET /nothing");
  const other = await reportOf("GET /orders?sort=total", "GET /orders?sort=date", "GET /nothing");
  const merged = mergeCoverage([one, other]);
  expect(sortsOf(merged)).toEqual({ "query/sort date": [2, 0], "query/sort total": [1, 0] });
  expect(merged.vendors).toHaveLength(1);
  expect(merged.vendors[0]).toMatchObject({ unmatched: 2 });
  expect(merged.vendors[0]?.summary.values.covered).toBe(2);
  expect(merged.countings).toEqual([...one.countings, ...other.countings]);
});

it("reports of the same mock, at two times, are not", async () => {
  const mock = await openShop();
  await send(mock, "GET /orders?sort=date");
  const before = await mock.coverage();
  await send(mock, "GET /orders?sort=date");
  const after = await mock.coverage();
  expect(mergeCoverage([after, before, after])).toEqual(after);
});

it("reports of which one is a part of the other are refused", async () => {
  const one = await reportOf("GET /orders");
  const both = mergeCoverage([one, await reportOf("GET /orders")]);
  expect(() => mergeCoverage([both, one])).toThrow(
    "the same requests are in several of the reports, and in some with others",
  );
});

it("documents of several vendors stay apart", async () => {
  const one = await reportOf("GET /orders");
  const other = await reportOf("GET /orders");
  const renamed = { ...other, vendors: other.vendors.map((each) => ({ ...each, vendor: "more" })) };
  const { vendors } = mergeCoverage([one, renamed]);
  expect(vendors.map(({ vendor, operations }) => [vendor, operations[0]?.calls])).toEqual([
    ["spec", 1],
    ["more", 1],
  ]);
});
