import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPerson, type Question, startHealthily } from "./support/healthily.ts";

interface Scenario {
  scenario: string;
  steps: { name: string; method: string; path: string; body?: Sent }[];
  expect_of_last_step: { path: string; equals?: unknown; absent?: boolean }[];
}

interface Sent {
  type?: string;
  included?: string[];
  excluded?: string[];
}

// The vendor's own requests and assertions, as published.
const { scenarios } = JSON.parse(
  readFileSync(new URL("./fixtures/scenarios.json", import.meta.url), "utf8"),
) as {
  scenarios: Scenario[];
};
const mock = await startHealthily();

describe("the vendor's published scenarios", () => {
  it("are all here", () => {
    expect(scenarios.map(({ steps }) => steps.length)).toEqual([21, 9, 10, 2, 2, 21, 1, 11, 20]);
  });

  it.each(scenarios)("reach their report: $scenario", async (scenario) => {
    const { ask } = await openPerson(mock);
    let question: Question | undefined;
    let body: unknown;
    for (const { name, method, path, body: sent } of scenario.steps) {
      if (sent?.type) expectAnswerTo(question, sent, name);
      const answered = await ask(`${method} ${path}`, sent);
      expect([name, answered.status, answered.reason]).toEqual([name, 200, null]);
      if (method === "POST") question = answered.body.question;
      body = answered.body;
    }
    expect(question).toBeUndefined();
    for (const expected of scenario.expect_of_last_step) expectField(body, expected);
  });
});

/** The vendor's answers name every choice: what they name is what the question has to offer. */
function expectAnswerTo(question: Question | undefined, sent: Sent, name: string): void {
  expect([name, sent.type]).toEqual([name, question?.type]);
  if (sent.type === "autocomplete") return;
  const named = [...(sent.included ?? []), ...(sent.excluded ?? [])].sort();
  expect([name, question?.choices?.map(({ id }) => id).sort()]).toEqual([name, named]);
}

function expectField(
  body: unknown,
  { path, equals, absent }: Scenario["expect_of_last_step"][number],
): void {
  const found = valueAt(body, path.split("."));
  if (absent) expect(found, path).toBeUndefined();
  else if (equals === ">0") expect(found, path).toBeGreaterThan(0);
  else expect(found, path).toEqual(equals);
}

function valueAt(node: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return node;
  if (key === "*") return (node as unknown[]).map((item) => valueAt(item, rest));
  return valueAt((node as Record<string, unknown> | undefined)?.[key], rest);
}
