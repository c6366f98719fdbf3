import { startRedis } from "@carespec/test-support/start-redis";
import { expect, it } from "vitest";
import { runInProcess } from "../support/in-process.ts";
import { inFrontOf, ok } from "../support/upstream.ts";

const redis = await startRedis();
const NOTE =
  "breaches are counted by each mock: sessions are in Redis, so ask the others that share them too";

it.each([
  ["memory", { forward: ["all"] }, undefined],
  ["Redis", { forward: ["all"], state: redis.url }, NOTE],
])("with sessions in %s, it is said whose breaches are counted", async (_, options, note) => {
  const { listening } = await inFrontOf(ok, options);
  const answer = await fetch(`${listening.url}/__mock/breaches`);
  expect(await answer.json()).toEqual({ breaches: [], dropped: 0, ...(note && { note }) });
  const args = ["report", "--url", listening.url, "--max-breaches", "0"];
  const { code, stderr } = await runInProcess(args);
  expect([code, stderr]).toEqual([0, note ? `carespec-mock: ${note}\n` : ""]);
});
