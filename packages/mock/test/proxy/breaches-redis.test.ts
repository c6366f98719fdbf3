import { startRedis } from "@carespec/test-support/start-redis";
import { expect, it } from "vitest";
import { runInProcess } from "../support/in-process.ts";
import { inFrontOf } from "../support/upstream.ts";

const redis = await startRedis();
const told: string[] = [];
const open = () =>
  inFrontOf(
    (_, response) => {
      response.setHeader("content-type", "application/json");
      response.end('{"no": "list"}');
    },
    { forward: ["all"], state: redis.url, onBreach: (line) => told.push(line) },
  );

it("mocks that share Redis count breaches together, and each tells its own once", async () => {
  const [one, other] = [await open(), await open()];
  for (const { ask } of [one, other, one]) await ask("/books");
  const listed = async ({ listening }: typeof one) =>
    (await fetch(`${listening.url}/__mock/breaches`)).json();
  const found = await listed(one);
  expect(await listed(other)).toEqual(found);
  const counts = found.breaches.map(({ count }: { count: number }) => count);
  expect([counts.length > 0, found.dropped]).toEqual([true, 0]);
  expect(counts).toEqual(counts.map(() => 3));
  expect(found.breaches[0]).toMatchObject({ vendor: "spec", method: "GET", path: "/books" });
  expect(found.breaches[0].first <= found.breaches[0].last).toBe(true);
  expect(told).toHaveLength(2 * counts.length);

  const args = ["report", "--url", other.listening.url, "--max-breaches", "0"];
  const { code, stderr } = await runInProcess(args);
  expect([code, stderr]).toEqual([1, expect.stringContaining("more than 0")]);

  await fetch(`${other.listening.url}/__mock/breaches`, { method: "DELETE" });
  expect(await listed(one)).toEqual({ breaches: [], dropped: 0 });
});
