import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import { createMock, type Handler, type Mock } from "../../src/index.ts";
import { loadDocument } from "../../src/load/load-document.ts";
import { anyRequest } from "../support/any-request.ts";
import { startBuiltMocks } from "../support/built-mock.ts";
import { documentedVendors } from "../support/documented.ts";
import { fixture } from "../support/fixture.ts";
import { openRandomly } from "../support/open-randomly.ts";
import { type RandomRequest, randomRequest } from "../support/random-requests.ts";
import { createSeenValues } from "../support/seen-values.ts";
import { realize } from "../support/sent-request.ts";

/** Requests to each document, always the same ones; `RANDOM_REQUESTS=5000` hunts. */
const numRuns = Number(process.env.RANDOM_REQUESTS ?? 150);
const SEED = 8;
const HUNTING_MS = 3_600_000;

const DOCUMENTS = ["library", "parity/answers", "parity/bodies", "parity/parameters"];
const MORE = ["parity/security", "parity/beyond-prism", "parity/tricks-2.0", "parity/tricks-3.0"];

const builtMock = startBuiltMocks();

/** An answer that is generated differs from one time to the next. */
const isGenerated = (...texts: unknown[]) => JSON.stringify(texts).includes("dynamic");

/** The build must answer as the source does: bundlers may drop code that they take for useless. */
describe("the built mock answers as the source does:", () => {
  it.each([...DOCUMENTS, ...MORE])("%s", { timeout: HUNTING_MS }, async (name) => {
    const options = { spec: { file: fixture(`${name}.yaml`) } };
    const [source, built] = [await createMock(options), builtMock(options)];
    const { operations } = await loadDocument(options.spec.file);
    const differences = [];
    for (const request of fc.sample(anyRequest(operations), { seed: SEED, numRuns })) {
      if (isGenerated(request)) continue;
      const [expected, found] = [await source.handle(request), await built(request)];
      if (!equal(expected, found)) differences.push({ request, expected, found });
    }
    expect(differences).toEqual([]);
  });
});

describe("the built mock answers as the source does, with rules and state:", async () => {
  const vendors = await documentedVendors();
  const source = await createMock();
  const built = withHandler(source, builtMock({}));

  it.each(vendors)("$name", { timeout: HUNTING_MS }, async (vendor) => {
    const sides = await Promise.all([open(source), open(built)]);
    // Answers tell the time, so both sessions keep to the same moment.
    const freezeAt = new Date().toISOString();
    for (const side of sides) await side.freeze(freezeAt);
    const differences = [];
    const requests = fc.oneof(...vendor.operations.map(randomRequest));
    for (const request of fc.sample(requests, { seed: SEED, numRuns: 4 * numRuns })) {
      if (isGenerated(request.headers, request.query)) continue;
      const [expected, found] = await Promise.all(sides.map(({ ask }) => ask(request)));
      if (!equal(expected, found)) differences.push({ request, expected, found });
    }
    expect(differences).toEqual([]);

    /** A session in one of them, with what its own answers have shown. */
    async function open(mock: Pick<Mock, "sessionOf" | "listVendors">) {
      const { keys, send, fetch } = await openRandomly(mock, vendor);
      const seen = createSeenValues();
      return {
        async freeze(freezeAt: string) {
          const headers = { "content-type": "application/json" };
          const init = { method: "POST", headers, body: JSON.stringify({ freezeAt }) };
          expect((await fetch("http://mock.test/__mock/clock", init)).status).toBe(200);
        },
        async ask(request: RandomRequest) {
          const answer = await send(realize(request, keys, seen));
          if (answer === "dropped") return answer;
          const body = await answer.text();
          seen.note(body);
          return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
        },
      };
    }
  });
});

/** The mock with another handler behind its `fetch`. */
function withHandler(mock: Mock, handle: Handler): Pick<Mock, "sessionOf" | "listVendors"> {
  const fetch = toWebFetch(handle);
  return {
    listVendors: mock.listVendors,
    sessionOf: (id) => ({
      ...mock.sessionOf(id),
      fetch(input, init) {
        const request = new Request(input, init);
        request.headers.set("x-mock-session", id);
        return fetch(request);
      },
    }),
  };
}

/** Ids and tokens of random letters are each mock's own. */
function equal(one: unknown, other: unknown): boolean {
  return masked(one) === masked(other);
}

function masked(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/gi, "(uuid)")
    .replace(/[\w-]{8,}\.[\w-]{20,}\.[\w-]{20,}/g, "(token)");
}
