import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  AbortError,
  ContractError,
  RateLimitError,
  type RetryEvent,
  type RetryOptions,
  ServerError,
  type Validator,
} from "../src/vendor.ts";
import { atOnce, type Step, scripted } from "./support/api.ts";

const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers });
const things = Response.json([]);

/** A list is not a text. */
const validator: Validator = {
  response(call, { body, ...answer }) {
    if (typeof body !== "string") return undefined;
    const issues = [{ at: "", message: "must be an array" }];
    return new ContractError(call, { ...answer, what: "the answer" }, issues);
  },
};

/** How often a list is requested until it comes or the call fails. */
async function attempts(steps: Step[], retry: RetryOptions = {}): Promise<number> {
  const { client, sent } = scripted(steps, { retry: { ...atOnce, ...retry }, validator });
  await client.listThings().catch(() => {});
  return sent.length;
}

describe("a call is repeated", () => {
  it("twice at most, then its last error counts", async () => {
    const { client, sent } = scripted([status(503)], { retry: atOnce });
    expect(await rejection(client.listThings())).toBeInstanceOf(ServerError);
    expect(sent).toHaveLength(3);
  });

  it.each([408, 413, 429, 500, 502, 503, 504])("after %i", async (code) => {
    expect(await attempts([status(code), things])).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])("not after %i", async (code) => {
    expect(await attempts([status(code), things])).toBe(1);
  });

  it("after a lost connection", async () => {
    expect(await attempts([new TypeError("fetch failed"), things])).toBe(2);
  });

  it("after a body that ends too early", async () => {
    const cut = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("["));
        controller.error(new TypeError("terminated"));
      },
    });
    expect(await attempts([() => new Response(cut), things])).toBe(2);
  });

  it.each([
    ["is cut off", new Response('[{"id"')],
    ["is a page", new Response("<p>")],
    ["is empty", new Response("")],
    ["is a part", Response.json([], { status: 206 })],
    ["breaks the document", Response.json("no")],
  ])("after a success that %s, only if asked", async (_, success) => {
    const shouldRetry = ({ name }: Error) => /^(Unparsable|Contract)Error$/.test(name);
    expect(await attempts([success.clone(), things])).toBe(1);
    expect(await attempts([success.clone(), things], { shouldRetry })).toBe(2);
  });

  it("by the client's limit, and by the call's own", async () => {
    expect(await attempts([status(503)], { limit: 1 })).toBe(2);
    const { client, sent } = scripted([status(503)], { retry: 5 });
    await client.listThings({ retry: 0 }).catch(() => {});
    expect(sent).toHaveLength(1);
  });

  it("for other statuses, if asked", async () => {
    expect(await attempts([status(404), things], { statusCodes: [404] })).toBe(2);
  });
});

describe("a POST", () => {
  /** How often it is sent, where each step but the last one fails. */
  async function posted(step: Step, retry: RetryOptions = {}): Promise<number> {
    const steps = [step, Response.json({ id: 1 })];
    const { client, sent } = scripted(steps, { retry: { ...atOnce, ...retry } });
    await client.createThing({ body: { name: "a" } }).catch(() => {});
    return sent.length;
  }

  const unknown: [string, Step][] = [
    ["503", status(503)],
    ["500 with Retry-After", status(500, { "retry-after": "0" })],
    ["503 with a Retry-After that is none", status(503, { "retry-after": "-3" })],
    ["408", status(408)],
    ["a lost connection", new TypeError("fetch failed")],
  ];
  const refused: [string, Step][] = [
    ["429", status(429)],
    ["503 with Retry-After", status(503, { "retry-after": "0" })],
  ];

  it.each(unknown)("is not repeated where its outcome is not known: %s", async (_, step) => {
    expect(await posted(step)).toBe(1);
    expect(await posted(step, { methods: ["POST"] })).toBe(2);
  });

  it.each(refused)(
    "is repeated where the vendor refused it before any work: %s",
    async (_, step) => {
      expect(await posted(step)).toBe(2);
      expect(await posted(step, { statusCodes: [500] })).toBe(1);
      expect(await posted(step, { limit: 0 })).toBe(1);
    },
  );

  it.each([
    { shouldRetry: async () => true },
    { delay: async () => 1 },
    { delay: () => Number.NaN },
    { delay: () => -1 },
    { jitter: () => Number.NaN },
  ])("is not repeated where a function does not say yes, or when: %o", async (retry) => {
    const { client, sent } = scripted([status(503)], { retry: { limit: 2, ...retry } as never });
    expect(await rejection(client.listThings())).toBeInstanceOf(ServerError);
    expect(sent).toHaveLength(1);
  });

  it("is repeated as a function of the caller says", async () => {
    const asked: unknown[] = [];
    const shouldRetry: RetryOptions["shouldRetry"] = (error, attempt) => {
      asked.push([error.status, attempt]);
      return error.status === 503;
    };
    expect(await posted(status(503), { shouldRetry })).toBe(2);
    expect(await posted(status(429), { shouldRetry })).toBe(1);
    expect(asked).toEqual([
      [503, 1],
      [429, 1],
    ]);
  });

  it("is repeated with its body, if asked", async () => {
    const { client, sent } = scripted([status(503), Response.json({ id: 1 })]);
    const retry = { ...atOnce, methods: ["post"] };
    expect(await client.createThing({ body: { name: "a" }, retry })).toEqual({ id: 1 });
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([
      { name: "a" },
      { name: "a" },
    ]);
  });
});

describe("the wait before a repetition", () => {
  /** The waits that a client announces; it gives up the first one. */
  async function waits(step: Response, retry: RetryOptions = {}): Promise<number[]> {
    const delays: number[] = [];
    const abort = new AbortController();
    const onRetry = ({ delayMs }: RetryEvent) => {
      delays.push(delayMs);
      if (delayMs > 50) abort.abort();
    };
    const { client } = scripted([step], { retry, hooks: { onRetry } });
    await client.listThings({ signal: abort.signal }).catch(() => {});
    return delays;
  }

  it("doubles, with a limit", async () => {
    const delay = (attempt: number) => 10 * 2 ** (attempt - 1);
    const retry = { limit: 4, delay, backoffLimit: 30, jitter: false };
    expect(await waits(status(503), retry)).toEqual([10, 20, 30, 30]);
  });

  it("is 300 ms at first, of which a random share is waited", async () => {
    expect(await waits(status(503), { jitter: false })).toEqual([300]);
    const [random] = await waits(status(503), { limit: 1 });
    expect(random).toBeLessThan(300);
    expect(await waits(status(503), { jitter: (wait) => wait + 1 })).toEqual([301]);
  });

  it("is what the vendor asks for, in seconds or as a date", async () => {
    expect(await waits(status(429, { "retry-after": "7" }))).toEqual([7_000]);
    const date = new Date(Date.now() + 20_000).toUTCString();
    const [wait = 0] = await waits(status(503, { "retry-after": date }));
    expect(wait).toBeGreaterThan(18_000);
    expect(wait).toBeLessThanOrEqual(20_000);
  });

  it("is cut to maxRetryAfter", async () => {
    const after = status(429, { "retry-after": "7" });
    expect(await waits(after, { maxRetryAfter: 100 })).toEqual([100]);
  });

  it("ignores Retry-After for other statuses, or where its date is invalid", async () => {
    const retry = { jitter: false, delay: () => 60 };
    expect(await waits(status(500, { "retry-after": "7" }), retry)).toEqual([60]);
    expect(await waits(status(503, { "retry-after": "soon" }), retry)).toEqual([60]);
  });

  it("may be longer than timers can wait", async () => {
    const { client, sent } = scripted([status(429, { "retry-after": "3000000" })]);
    const aborted = AbortSignal.timeout(30);
    const init = { signal: aborted, totalTimeoutMs: Number.POSITIVE_INFINITY };
    expect(await rejection(client.listThings(init))).toBeInstanceOf(AbortError);
    expect(sent).toHaveLength(1);
  });

  it("is skipped where the call's time would end first", async () => {
    const { client, sent } = scripted([status(429, { "retry-after": "61" })]);
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 61_000 });
    expect(sent).toHaveLength(1);
  });
});
