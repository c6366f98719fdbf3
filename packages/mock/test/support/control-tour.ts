import { expect } from "vitest";
import type { ControlClient } from "../../src/control/client.ts";
import { document } from "./control.ts";

const site = {
  SiteId: "00000000-0000-4000-8000-0000000000aa",
  Name: "North Site",
  Abbreviation: "NRTH",
  TimeZone: "America/New_York",
};
const rule = { fault: "status", vendor: "catalyst", operation: "listUsers", times: 2 } as const;

/** Calls every operation once and expects that it does what it says. */
export async function tour(control: ControlClient): Promise<void> {
  const health = await control.GET("/__mock/health");
  expect(health.data).toEqual({ status: "ok" });
  const vendors = await control.GET("/__mock/vendors");
  const names = vendors.data?.vendors.map(({ name }) => name);
  expect(names).toEqual(["catalyst", "healthily", "mystrength"]);
  expect((await control.GET("/__mock/openapi.json")).data).toEqual(document);

  const seeded = await control.POST("/__mock/seed", { body: { catalyst: { sites: [site] } } });
  expect(seeded.response.status).toBe(204);
  const exported = await control.GET("/__mock/export", {
    params: { query: { vendor: "catalyst" } },
  });
  expect(exported.data?.catalyst?.sites).toContainEqual(site);

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

  const preferences = [{ prefer: "code=404", operation: "getUser" }];
  const preferred = await control.PUT("/__mock/preferences", { body: { preferences } });
  expect(preferred.response.status).toBe(204);
  expect((await control.GET("/__mock/preferences")).data).toEqual({ preferences });
  expect((await control.DELETE("/__mock/preferences")).response.status).toBe(204);

  expect((await control.GET("/__mock/requests")).data).toEqual({ requests: [] });
  expect((await control.DELETE("/__mock/requests")).response.status).toBe(204);
  expect((await control.POST("/__mock/reset")).response.status).toBe(204);
}
