import { expect, it, onTestFinished } from "vitest";
import { createMock } from "../../src/index.ts";
import { covered, operationOf, send } from "../support/covered-shop.ts";
import { fixture } from "../support/fixture.ts";

it("a rule's refusal covers its status and its example, also with members replaced", async () => {
  const refusal = { status: 500, example: "outage", rule: "down", reason: "it is down" };
  const bodies = [{}, { body: { error: "replaced" } }];
  const plugin = {
    create: () => ({ guard: () => ({ ...refusal, ...bodies.shift() }) }),
  };
  const mock = await createMock({ spec: { file: fixture("coverage.yaml"), plugin } });
  onTestFinished(() => mock.close());
  for (const _ of [1, 2]) {
    expect(await send(mock, "POST /orders", { body: { kind: "own" } })).toBe(500);
  }
  const { statuses, examples, values, covered: isCovered } = await operationOf(mock, "addOrder");
  expect(isCovered).toBe(false);
  expect(covered(statuses)).toEqual({ 500: [2, 0] });
  expect(covered(examples)).toEqual({ "500 outage": [2, 0] });
  expect(covered(values)).toEqual({ "body/kind own": [0, 2] });
});
