import { listVendors } from "@carespec/document";
import { expect } from "vitest";
import type { ControlClient } from "../../src/control/client.ts";
import { document } from "./control.ts";
import { handWritten } from "./hand-written.ts";
import { bookOf, SAMPLE } from "./sample-vendor.ts";

const book = bookOf("tour");
const rule = { fault: "status", vendor: SAMPLE, operation: "listReaders", times: 2 } as const;

/**
 * Calls every control operation of a mock of all vendors once and expects that it does what it
 * says.
 */
export async function tour(control: ControlClient): Promise<void> {
  const health = await control.GET("/__mock/health");
  expect(health.data).toMatchObject({ status: "ok" });
  const vendors = await control.GET("/__mock/vendors");
  const names = vendors.data?.vendors.map(({ name }) => name);
  expect(names).toEqual([...listVendors().map(({ name }) => name), SAMPLE]);
  expect((await control.GET("/__mock/openapi.json")).data).toEqual(document);
  const found = (await control.GET("/__mock/resources")).data?.vendors.map(({ name }) => name);
  expect(found).toEqual(names?.filter((name) => ![...handWritten, SAMPLE].includes(name)));

  const seeded = await control.POST("/__mock/seed", { body: { [SAMPLE]: { books: [book] } } });
  expect(seeded.response.status).toBe(204);
  const exported = await control.GET("/__mock/export", {
    params: { query: { vendor: SAMPLE } },
  });
  expect(exported.data?.[SAMPLE]?.books).toContainEqual(book);

  const random = await control.PUT("/__mock/random", { body: { seed: "tour" } });
  expect(random.data).toEqual({ seed: "tour" });
  expect((await control.GET("/__mock/random")).data).toEqual({ seed: "tour" });
  expect((await control.DELETE("/__mock/random")).response.status).toBe(204);

  const freezeAt = "2026-01-01T00:00:00.000Z";
  const frozen = await control.POST("/__mock/clock", { body: { freezeAt } });
  expect(frozen.data).toMatchObject({ now: freezeAt, frozen: true });
  expect((await control.GET("/__mock/clock")).data).toMatchObject({ now: freezeAt });
  expect((await control.DELETE("/__mock/clock")).response.status).toBe(204);

  const added = await control.POST("/__mock/faults", { body: rule });
  expect(added.response.status).toBe(201);
  expect(added.data).toMatchObject({ ...rule, seen: 0, struck: 0 });
  expect((await control.GET("/__mock/faults")).data?.faults).toEqual([added.data]);
  expect((await control.DELETE("/__mock/faults")).response.status).toBe(204);

  const preferences = [{ prefer: "code=404", operation: "getReader" }];
  const preferred = await control.PUT("/__mock/preferences", { body: { preferences } });
  expect(preferred.response.status).toBe(204);
  expect((await control.GET("/__mock/preferences")).data).toEqual({ preferences });
  expect((await control.DELETE("/__mock/preferences")).response.status).toBe(204);

  const steps = [{ status: 404, times: 2 }, "normal" as const];
  const script = await control.POST("/__mock/scripts", {
    body: { operation: "getReader", scenario: "tour", steps },
  });
  expect(script.response.status).toBe(201);
  const states = { tour: "begun" };
  expect((await control.POST("/__mock/states", { body: states })).data).toEqual(states);
  const scripts = [script.data];
  expect((await control.GET("/__mock/scripts")).data).toEqual({ scripts, states });
  expect((await control.DELETE("/__mock/scripts")).response.status).toBe(204);

  const verified = await control.POST("/__mock/verify", {
    body: { operation: "getReader", times: 0 },
  });
  expect(verified.data).toEqual({ passed: true, count: 0 });
  expect((await control.GET("/__mock/unexpected")).data).toEqual({ requests: [] });
  const allowed = { status: "4XX" };
  expect((await control.POST("/__mock/allowed", { body: allowed })).response.status).toBe(204);
  expect((await control.GET("/__mock/allowed")).data).toEqual({ allowed: [allowed] });
  expect((await control.DELETE("/__mock/allowed")).response.status).toBe(204);

  expect((await control.GET("/__mock/requests")).data).toEqual({
    total: 0,
    dropped: 0,
    requests: [],
  });
  expect((await control.GET("/__mock/har")).data?.log.entries).toEqual([]);
  const { data: fixture } = await control.GET("/__mock/fixture");
  expect(fixture?.documents.map(({ vendor }) => vendor)).toEqual(names);
  expect(fixture?.entries.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(["addData"]),
  );
  expect((await control.DELETE("/__mock/requests")).response.status).toBe(204);

  const events = await control.GET("/__mock/events", { parseAs: "stream" });
  expect(events.response.headers.get("content-type")).toContain("text/event-stream");
  await events.data?.cancel();
  const { data: used } = await control.GET("/__mock/sessions");
  expect(used?.sessions.length).toBeGreaterThan(0);
  expect((await control.GET("/__mock/breaches")).data).toEqual({ breaches: [], dropped: 0 });
  expect((await control.DELETE("/__mock/breaches")).response.status).toBe(204);

  const metrics = await control.GET("/__mock/metrics", { parseAs: "text" });
  expect(metrics.response.status).toBe(404);

  const covered = await control.GET("/__mock/coverage");
  const inReport = typeof covered.data === "object" ? covered.data.vendors : [];
  expect(inReport.map(({ vendor }) => vendor)).toEqual(names);
  expect((await control.DELETE("/__mock/coverage")).response.status).toBe(204);
  expect((await control.POST("/__mock/reset")).response.status).toBe(204);
}
