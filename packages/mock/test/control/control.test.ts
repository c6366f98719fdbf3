import { listVendors, loadVendorFacts } from "@carespec/document";
import { answering } from "@carespec/test-support/answering";
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import { type ControlClient, createControlClient } from "../../src/control/client.ts";
import * as operations from "../../src/control/gen/operations.ts";
import type { FaultName, MockData } from "../../src/index.ts";
import { createCheckedMock, routes, withControlCheck } from "../support/control.ts";
import { tour } from "../support/control-tour.ts";
import { registered } from "../support/registered-vendor.ts";
import { ORIGIN } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const vendors = listVendors().map(({ name }) => name);
const mock = await createCheckedMock(sampleOptions({ vendors }));

describe("the typed client of the control API", () => {
  it("reaches every operation, in the process and over HTTP", async () => {
    const server = await mock.listen(0);
    onTestFinished(() => server.close());
    for (const [baseUrl, fetch] of [
      [ORIGIN, mock.fetch],
      [server.url, withControlCheck(globalThis.fetch)],
    ] as const) {
      const called = new Set<string>();
      const noting = answering((request) => {
        called.add(`${request.method} ${new URL(request.url).pathname}`);
        return fetch(request);
      });
      await tour(createControlClient({ baseUrl, fetch: noting, session: "tour" }));
      const routes = Object.values(operations).map(({ route }) => route);
      expect([...called].sort()).toEqual(routes.sort());
    }
  });

  it("uses its own session, the one that a call names, or default without either", async () => {
    const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: "mine" });
    const body = { freeze: true };
    await control.POST("/__mock/clock", { body });
    const header = { "X-Mock-Session": "another" };
    await control.POST("/__mock/clock", { params: { header }, body: { advanceMs: 1 } });
    const isFrozen = async (id: string) => (await mock.sessionOf(id).clock()).frozen;
    expect([await isFrozen("mine"), await isFrozen("another"), await isFrozen("default")]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await mock.sessionOf("another").clock()).offsetMs).toBe(1);
    await createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch }).POST("/__mock/clock", {
      body,
    });
    expect(await isFrozen("default")).toBe(true);
    await mock.resetClock();
  });

  it("throws for a malformed base URL", () => {
    expect(() => createControlClient({ baseUrl: "127.0.0.1:4010" })).toThrow(TypeError);
  });

  it("has types for what each operation takes and gives", async () => {
    const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch });
    expectTypeOf(control).toEqualTypeOf<ControlClient>();
    const { data, error } = await control.GET("/__mock/vendors");
    type Listing = NonNullable<typeof data>["vendors"][number];
    expectTypeOf<Listing["credentials"]>().toEqualTypeOf<{ [option: string]: string }>();
    if (error?.status === 405 && typeof error.body === "object") {
      expectTypeOf(error.body).toExtend<{ status: number; detail: string }>();
    }
    const faults = await control.GET("/__mock/faults");
    type Fault = NonNullable<typeof faults.data>["faults"][number];
    expectTypeOf<Fault["fault"]>().toEqualTypeOf<FaultName>();
    const journal = await control.GET("/__mock/requests");
    type Entry = NonNullable<typeof journal.data>["requests"][number];
    expectTypeOf<Entry["response"]["status"]>().toBeNumber();
    expectTypeOf<Entry["operation"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Entry["request"]["body"]>().toBeUnknown();
  });

  it("does not compile with what the document does not have", async () => {
    const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: "types" });
    // @ts-expect-error no such fault
    const fault = await control.POST("/__mock/faults", { body: { fault: "dropp" } });
    // @ts-expect-error no such parameter
    const filter = await control.GET("/__mock/requests", { params: { query: { verb: "GET" } } });
    // @ts-expect-error no such mode
    const mode = await control.POST("/__mock/seed", { body: { spec: { mode: "add" } } });
    // @ts-expect-error no such method
    const method = await control.PUT("/__mock/clock", { body: { freeze: true } });
    const answers = [fault, filter, mode, method] as { response: Response }[];
    expect(answers.map(({ response }) => response.status)).toEqual([400, 400, 400, 405]);
  });

  it("accepts an export as a seed, as the library's handle does", async () => {
    const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: "taken" });
    await control.GET("/__mock/clock");
    const { data } = await control.GET("/__mock/export");
    if (!data) throw new Error("nothing was exported");
    expect((await control.POST("/__mock/seed", { body: data })).response.status).toBe(204);
    expectTypeOf(data).toExtend<MockData>();
    await mock.sessionOf("taken").seed(data);
  });
});

describe("the control API", () => {
  it("answers HEAD as it answers GET, without the body", async () => {
    const readable = routes.filter(({ methods }) => methods.includes("GET"));
    expect(readable).not.toHaveLength(0);
    for (const { path } of readable) {
      const get = await mock.fetch(ORIGIN + path);
      const head = await mock.fetch(ORIGIN + path, { method: "HEAD" });
      expect([path, head.status]).toEqual([path, get.status]);
      expect([...head.headers]).toEqual([...get.headers]);
      expect(await head.text()).toBe("");
    }
  });

  it("lists only the vendors that the mock serves", async () => {
    const one = await createCheckedMock({ vendors: [registered.name] });
    const control = createControlClient({ baseUrl: ORIGIN, fetch: one.fetch });
    const { data } = await control.GET("/__mock/vendors");
    expect(data?.vendors.map(({ name }) => name)).toEqual([registered.name]);
    const credentials = Object.keys(data?.vendors[0]?.credentials ?? {});
    expect(credentials).toEqual((await loadVendorFacts(registered.name)).client.credentials);
  });

  it("is not in any journal", async () => {
    const control = createControlClient({ baseUrl: ORIGIN, fetch: mock.fetch, session: "quiet" });
    await tour(control);
    await mock.fetch(`${ORIGIN}/__session/quiet/__mock/nothing`);
    expect((await control.GET("/__mock/requests")).data?.requests).toEqual([]);
  });
});

describe("the check of these tests", () => {
  it.each([
    ["/__mock/health", 200, '{"status":"fine"}'],
    ["/__mock/health", 418, "{}"],
    ["/__mock/nothing", 404, '{"title":"Not found"}'],
    ["/__mock/nothing", 200, "{}"],
  ])("finds a broken answer of %s", async (path, status, body) => {
    const headers = { "content-type": "application/json" };
    const broken = withControlCheck(async () => new Response(body, { status, headers }));
    await expect(broken(ORIGIN + path)).rejects.toThrow(`GET ${path} answers ${status}: `);
  });
});
