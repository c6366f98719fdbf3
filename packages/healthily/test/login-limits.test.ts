import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AcceptTerms, isAuthenticationError, type VendorError } from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const refused = () => Response.json({ error: "no" }, { status: 401 });
const down = () => Response.json({}, { status: 503 });
const body = { type: "factor", included: ["n"], excluded: [] } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the steps of a login", () => {
  it.each(["GET", "POST"])("are not repeated by the %s that waits for them", async (method) => {
    const vendor = fakeVendor();
    const retry = { limit: 2, delay: () => 0, methods: ["GET", "POST"] };
    const client = vendor.createClient({ retry });
    for (let count = 0; count < 9; count += 1) vendor.answerNext("GET /terms", down());
    const call =
      method === "GET" ? client.getReport() : client.answerQuestion({ body: body as never });
    const error = rejection(call);
    await vi.runAllTimersAsync();
    expect(await error).toMatchObject({ status: 503, operationId: "getTerms" });
    expect(vendor.count("GET /terms")).toBe(3);
    expect(vendor.count("POST /login")).toBe(1);
  });

  it.each([
    ["POST /login", "createAccessToken"],
    ["GET /terms", "getTerms"],
    ["POST /terms", "acceptTerms"],
  ])("end with the login's time, under their own names: %s", async (operation, operationId) => {
    const vendor = fakeVendor();
    const client = vendor.createClient({ loginTimeoutMs: 2000, retry: 0 });
    vendor.answerNext(operation, new Promise<Response>(() => {}));
    const error = rejection(client.getReport());
    await vi.advanceTimersByTimeAsync(2000);
    expect(await error).toMatchObject({
      name: "TimeoutError",
      operationId,
      loginFor: "GET /report",
    });
  });

  it("do not share their time with the person who reads the terms", async () => {
    const acceptTerms: AcceptTerms = () =>
      new Promise((resolve) => setTimeout(resolve, 3_600_000, true));
    const client = fakeVendor().createClient({ acceptTerms, loginTimeoutMs: 2000 });
    const report = client.getReport({ totalTimeoutMs: 100 });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await report).toEqual({ report: {} });
  });

  it.each([0, -1, Number.NaN, "30"])("take no limit like %s", (loginTimeoutMs) => {
    const create = () => fakeVendor().createClient({ loginTimeoutMs } as never);
    expect(create).toThrow(new TypeError("loginTimeoutMs must be milliseconds above 0"));
  });
});

describe("a login that is refused", () => {
  it.each(["POST /login", "GET /terms", "POST /terms"])(
    "is not tried for each call: %s",
    async (operation) => {
      const vendor = fakeVendor();
      const acceptTerms = vi.fn<AcceptTerms>(() => true);
      const client = vendor.createClient({ acceptTerms });
      vendor.answerNext(operation, refused());
      const first = await rejection(client.getReport());
      for (let count = 0; count < 50; count += 1) {
        const error = (await rejection(client.getReport())) as VendorError;
        expect(isAuthenticationError(error)).toBe(true);
        expect(error).toMatchObject({ operationId: "getReport", retryAfterMs: 1000 });
        expect(error.cause).toBe(first);
      }
      expect(vendor.count("POST /login")).toBe(1);
      expect(acceptTerms.mock.calls.length).toBeLessThanOrEqual(1);
      vi.advanceTimersByTime(1000);
      expect(await client.getReport()).toEqual({ report: {} });
    },
  );
});

it("an operation that always answers 401 does not log in for each call", async () => {
  const vendor = fakeVendor();
  const client = vendor.createClient();
  for (let count = 0; count < 40; count += 1) vendor.answerNext("GET /articles", refused());
  for (let count = 0; count < 20; count += 1) {
    expect(await rejection(client.listArticles({ query: { ids: ["a"] } }))).toMatchObject({
      status: 401,
    });
  }
  expect(vendor.count("POST /login")).toBe(2);
});
