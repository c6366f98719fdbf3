import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type AcceptTerms,
  type HealthilyClient,
  type HealthilyOptions,
  isConsultationLostError,
  isVendorError,
  memoryTokenStore,
} from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const LIFETIME_MS = 1_860_000;
const person = { gender: "male", age: 31, initial_query: "earache" } as const;
const answer = { type: "factor", included: ["n"], excluded: [] };
const refused = () => Response.json({ error: "expired" }, { status: 401 });

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** A client, what its vendor saw, and why terms were shown. */
function open(options: Partial<HealthilyOptions> = {}, vendor = fakeVendor()) {
  const reasons: string[] = [];
  const acceptTerms: AcceptTerms = (_, { reason }) => reasons.push(reason) > 0;
  const client = vendor.createClient({ acceptTerms, ...options });
  const start = () => client.startConsultation({ body: person });
  return { client, start, reasons, vendor };
}

/** All calls that a consultation can consist of, and those beside it. */
const CALLS: [string, (client: HealthilyClient) => Promise<unknown>][] = [
  ["GET /chat", (client) => client.getConsultation()],
  ["POST /chat", (client) => client.answerQuestion({ body: answer as never })],
  ["POST /step-back", (client) => client.undoAnswer()],
  ["GET /report", (client) => client.getReport()],
  ["GET /symptom-search", (client) => client.searchSymptoms({ query: { text: "itch" } })],
  ["GET /articles", (client) => client.listArticles({ query: { ids: ["a"] } })],
];

describe("a consultation whose token has expired", () => {
  it.each(CALLS)("is lost to %s, which sends nothing and shows no terms", async (_, call) => {
    const { client, start, reasons, vendor } = open();
    await start();
    vi.advanceTimersByTime(LIFETIME_MS);
    const before = vendor.sent.length;
    const error = await rejection(call(client));
    expect(isConsultationLostError(error) && isVendorError(error)).toBe(true);
    expect(error).toMatchObject({ reason: "expired", status: undefined });
    expect(String(error)).toMatch(/the consultation is lost, since its token has expired/);
    expect([vendor.sent.length - before, reasons]).toEqual([0, ["first"]]);
  });

  it("stays lost until startConsultation, which logs in and shows the terms", async () => {
    const { client, start, reasons, vendor } = open();
    await start();
    vi.advanceTimersByTime(LIFETIME_MS);
    for (const _ of [1, 2]) await rejection(client.getReport());
    await start();
    expect(await client.getReport()).toEqual({ report: {} });
    expect(reasons).toEqual(["first", "expired"]);
    expect(vendor.sent.at(-1)?.authorization).toBe("Bearer upgraded-2");
  });

  it("is lost to calls that are made together with startConsultation", async () => {
    const { client, start, vendor } = open();
    await start();
    vi.advanceTimersByTime(LIFETIME_MS);
    const [first, begun, last] = await Promise.all([
      rejection(client.answerQuestion({ body: answer as never })),
      start(),
      rejection(client.getReport()),
    ]);
    expect([first, last].map(isConsultationLostError)).toEqual([true, true]);
    expect(begun).toEqual({ report: {} });
    expect(vendor.count("POST /chat")).toBe(0);
  });
});

describe("a consultation whose token the vendor refuses", () => {
  it.each(CALLS)("is lost to %s, which shows the refusal but no terms", async (operation, call) => {
    const { client, start, reasons, vendor } = open();
    await start();
    vendor.answerNext(operation, refused());
    const error = await rejection(call(client));
    expect(error).toMatchObject({
      name: "ConsultationLostError",
      reason: "refused",
      status: 401,
      body: { error: "expired" },
    });
    expect([vendor.count(operation), reasons]).toEqual([1, ["first"]]);
  });

  it("goes on where only one operation refuses it", async () => {
    const { client, start, reasons, vendor } = open();
    await start();
    vendor.answerNext("GET /articles", refused());
    await rejection(client.listArticles({ query: { ids: ["a"] } }));
    expect(await client.getReport()).toEqual({ report: {} });
    expect(reasons).toEqual(["first"]);
  });

  it("is followed by another one, with the reason for its login", async () => {
    const { start, reasons, vendor } = open();
    await start();
    vendor.answerNext("POST /initial", refused());
    expect(await start()).toEqual({ report: {} });
    expect(reasons).toEqual(["first", "refused"]);
  });

  it("is lost in the style of paths as well", async () => {
    const { client, start, vendor } = open();
    await start();
    vendor.answerNext("GET /report", refused());
    const { error, response } = await client.GET("/report");
    expect([isConsultationLostError(error), response.status]).toEqual([true, 401]);
  });
});

describe("a token that no consultation was started with", () => {
  it.each(CALLS)("is replaced silently: %s", async (operation, call) => {
    const { client, reasons, vendor } = open();
    await call(client);
    vi.advanceTimersByTime(LIFETIME_MS);
    await call(client);
    vi.advanceTimersByTime(60_000);
    vendor.answerNext(operation, refused());
    await call(client);
    expect(reasons).toEqual(["first", "expired", "refused"]);
  });
});

describe("onExpired: restart", () => {
  it("logs in at any call", async () => {
    const { client, start, reasons, vendor } = open({ onExpired: "restart" });
    await start();
    vi.advanceTimersByTime(LIFETIME_MS);
    expect(await client.getReport()).toEqual({ report: {} });
    vendor.answerNext("GET /report", refused());
    expect(await client.getReport()).toEqual({ report: {} });
    expect(reasons).toEqual(["first", "expired", "refused"]);
  });

  it.each(["renew", null, true])("cannot be %j", (onExpired) => {
    expect(() => open({ onExpired } as never)).toThrow('onExpired must be "fail" or "restart"');
  });
});

describe("a kept session", () => {
  const kept = () => ({ session: { store: memoryTokenStore(), key: "person-7" } });

  it("is resumed by another client, and lost to it by a refusal", async () => {
    const options = kept();
    const { start, vendor } = open(options);
    await start();
    const { client, reasons } = open(options, vendor);
    expect(await client.getReport()).toEqual({ report: {} });
    vendor.answerNext("GET /report", refused());
    expect(isConsultationLostError(await rejection(client.getReport()))).toBe(true);
    expect(reasons).toEqual([]);
  });

  it("that has expired is lost to another client, until that begins the next", async () => {
    const options = kept();
    const { start, vendor } = open(options);
    await start();
    vi.advanceTimersByTime(LIFETIME_MS);
    const { client, start: startNext, reasons } = open(options, vendor);
    expect(isConsultationLostError(await rejection(client.getReport()))).toBe(true);
    await startNext();
    expect(await client.getReport()).toEqual({ report: {} });
    expect(reasons).toEqual(["expired"]);
  });

  it.each(["expired", "refused"])(
    "that another client began again is continued: %s",
    async (how) => {
      const options = kept();
      const one = open(options);
      await one.start();
      const other = open(options, one.vendor);
      if (how === "expired") vi.advanceTimersByTime(LIFETIME_MS);
      else one.vendor.answerNext("POST /initial", refused());
      await other.start();
      if (how === "refused") one.vendor.answerNext("GET /report", refused());
      expect(await one.client.getReport()).toEqual({ report: {} });
      expect(one.vendor.sent.at(-1)?.authorization).toBe("Bearer upgraded-2");
      expect([one.reasons, other.reasons]).toEqual([["first"], [how]]);
    },
  );
});

describe("the signal of acceptTerms", () => {
  it("aborts when no call waits for the answer any more, and not before", async () => {
    let shown: AbortSignal | undefined;
    const acceptTerms: AcceptTerms = (_, { signal }) => {
      shown = signal;
      return new Promise(() => {});
    };
    const { client } = open({ acceptTerms });
    const aborts = [new AbortController(), new AbortController()];
    const calls = aborts.map(({ signal }) => rejection(client.getReport({ signal })));
    await vi.waitFor(() => expect(shown).toBeDefined(), 60_000);
    aborts[0]?.abort();
    expect(await calls[0]).toMatchObject({ name: "AbortError" });
    expect(shown?.aborted).toBe(false);
    aborts[1]?.abort();
    expect(await calls[1]).toMatchObject({ name: "AbortError" });
    expect(shown?.aborted).toBe(true);
  });

  it("does not abort when the terms were accepted", async () => {
    let shown: AbortSignal | undefined;
    const acceptTerms: AcceptTerms = (_, { signal }) => {
      shown = signal;
      return true;
    };
    await open({ acceptTerms }).client.getReport();
    expect(shown?.aborted).toBe(false);
  });
});
