import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { type DocumentedOperation, documentedVendors } from "../support/documented.ts";
import { openRandomly } from "../support/open-randomly.ts";
import { type RandomRequest, randomRequest } from "../support/random-requests.ts";
import { createSeenValues } from "../support/seen-values.ts";
import { realize } from "../support/sent-request.ts";

/** Sequences for each vendor. With `RANDOM_SEQUENCES=2000` it hunts for minutes. */
const SEQUENCES = Number(process.env.RANDOM_SEQUENCES ?? 150);
const HUNTING_MS = 3_600_000;

const mock = await createMock({ check: true });
const vendors = await documentedVendors();

/** What a sequence is made of: requests, and leaps of the session's clock. */
type Step = RandomRequest | { advanceMs: number };

function randomSequence(operations: DocumentedOperation[]): fc.Arbitrary<Step[]> {
  const request = fc.oneof(...operations.map(randomRequest));
  const leap = fc.record({ advanceMs: fc.integer({ min: 0, max: 2_000_000 }) });
  const step = fc.oneof({ weight: 30, arbitrary: request }, { weight: 1, arbitrary: leap });
  return fc.array<Step>(step, { minLength: 1, maxLength: 12 });
}

describe.each(vendors)("whatever is asked of $name,", (vendor) => {
  const sequence = randomSequence(vendor.operations);

  it("answers keep the contract and refusals say why", { timeout: HUNTING_MS }, async () => {
    const asked = new Set<string>();
    const property = fc.asyncProperty(sequence, async (steps) => {
      const session = await openRandomly(mock, vendor);
      const seen = createSeenValues();
      for (const step of steps) {
        if ("advanceMs" in step) {
          await session.changeClock(step);
          continue;
        }
        const sent = realize(step, session.keys, seen);
        const answer = await session.send(sent);
        asked.add(step.operationId);
        if (answer === "dropped") {
          expect(sent.headers["x-mock-fault"]).toBe("drop");
          continue;
        }
        const reason = answer.headers.get("x-mock-reason") ?? "";
        // A 500 is the checker's, whose reason says what was broken, unless a fault was asked for.
        if (answer.headers.get("x-mock-fault") === null) {
          expect(answer.status, reason).toBeLessThan(500);
        }
        if (answer.status >= 400) expect(reason).toMatch(/^(?=.*[a-z])[\x20-\x7e]{10,1000}$/);
        seen.note(await answer.text());
      }
      for (const { response, reason } of await session.requests()) {
        if (response.status >= 400) expect(reason?.text).toMatch(/^(?=.*[a-z])[\x20-\x7e]{3,}$/);
      }
      // The session's data must be valid as the initial data of another.
      await mock.sessionOf("copy").seed(await session.export());
    });
    await fc.assert(property, { numRuns: SEQUENCES });
    expect([...asked].sort()).toEqual(vendor.operations.map((one) => one.operationId).sort());
  });

  it("the same plain requests get the same answers as before", async () => {
    const before = await askPlainly(await createMock());
    expect(before.map(({ status }) => status).filter((status) => status < 300)).not.toEqual([]);
    expect(await askPlainly(mock)).toEqual(before);

    async function askPlainly(asked: typeof mock) {
      const session = await openRandomly(asked, vendor);
      const answers = [];
      for (const { method, path, parameters } of vendor.operations) {
        const target = path.replace(/\{(.+?)\}/g, (_, name: string) => {
          const parameter = parameters.find((one) => one.name === name && one.in === "path");
          return encodeURIComponent(parameter?.examples[0] ?? name);
        });
        const answer = await session.send({
          method,
          target,
          headers: session.keys,
          body: undefined,
        });
        if (answer === "dropped") throw new Error("nobody asked for a fault");
        const body = method === "GET" ? await answer.text() : "";
        answers.push({ method, path, status: answer.status, body });
      }
      return answers;
    }
  });
});
