import type { VendorPlugin } from "@carespec/mock-kit";
import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { askOf, openStateful } from "../support/stateful.ts";

const file = fixture("stateful/shop.yaml");

describe("a plugin beside found state", () => {
  it("answers operations first, and leaves the others and what it does not answer to the state", async () => {
    const plugin: VendorPlugin = {
      credentials: { key: "demo" },
      data: { customers: [{ id: 7, name: "Own" }] },
      create: () => ({
        guard: ({ headers }) =>
          headers["x-blocked"]
            ? { status: 404, rule: "blocked", reason: "it is blocked" }
            : undefined,
        operations: {
          getCustomer: ({ path }) =>
            path.customerId === "99"
              ? {
                  body: {
                    id: 99,
                    name: "Plugin",
                    status: "closed",
                    createdAt: "2020-01-01T00:00:00Z",
                  },
                }
              : undefined,
          async cancelCustomer({ path, state }) {
            const customers = state.collection<{ id: number }>("customers");
            const customer = await customers.get(path.customerId ?? "");
            if (!customer) return undefined;
            customers.set(String(customer.id), { ...customer, ...{ status: "closed" } });
            return { body: { cancelled: true } };
          },
        },
      }),
    };
    const { ask, mock } = await openStateful(file, { spec: { plugin } });
    expect((await ask("GET", "/customers/99")).body).toMatchObject({ name: "Plugin" });
    expect((await ask("GET", "/customers/7")).body).toMatchObject({ name: "Own" });
    expect((await ask("GET", "/customers/1")).status).toBe(404);
    expect((await ask("POST", "/customers/8/cancel")).status).toBe(404);
    await ask("POST", "/customers/7/cancel");
    expect((await ask("GET", "/customers/7")).body).toMatchObject({ status: "closed" });
    expect((await ask("GET", "/customers", undefined, { "x-blocked": "1" })).reason).toBe(
      "it is blocked",
    );
    expect(mock.listVendors("")[0]?.credentials).toEqual({ key: "demo" });
    const operations = mock.resources()[0]?.resources.flatMap((each) => each.operations) ?? [];
    const own = operations.filter(({ answeredBy }) => answeredBy === "plugin");
    expect(own.map(({ operationId }) => operationId)).toEqual(["getCustomer", "cancelCustomer"]);
  });

  it("may ask for the state itself, without a flag and without create", async () => {
    const plugin: VendorPlugin = { stateful: true, data: { customers: [] } };
    const mock = await createMock({ spec: { file, plugin }, check: true });
    const ask = askOf(mock);
    expect((await ask("GET", "/customers")).body).toMatchObject({ data: [], total: 0 });
    expect((await ask("POST", "/customers", { name: "A" })).body).toMatchObject({ id: 1 });
    await mock.close();
  });
});

it("answers reads as before until the session's data change, and by the clock where they show the time", async () => {
  const { mock, ask } = await openStateful(file);
  const first = await ask("GET", "/customers/1");
  expect(await ask("GET", "/customers/1")).toMatchObject({ status: 200, body: first.body });
  await ask("PUT", "/customers/1", { name: "New" });
  expect((await ask("GET", "/customers/1")).body).toMatchObject({ name: "New" });
  await mock.changeClock({ freezeAt: "2031-01-01T00:00:00.000Z" });
  await mock.seed({ spec: { customers: [{ id: 50, name: "Seeded" }] } });
  const seeded = () =>
    ask("GET", "/customers/50").then(({ body }) => (body as { createdAt: string }).createdAt);
  expect(await seeded()).toBe("2031-01-01T00:00:00.000Z");
  await mock.changeClock({ freezeAt: "2032-01-01T00:00:00.000Z" });
  expect(await seeded()).toBe("2032-01-01T00:00:00.000Z");
});

it("mocks over one Redis have the same found state", async () => {
  const redis = await startRedis();
  const open = () => createMock({ spec: { file, stateful: true }, state: redis.url, check: true });
  const mocks = await Promise.all([open(), open()]);
  const [one, other] = mocks.map(askOf) as [ReturnType<typeof askOf>, ReturnType<typeof askOf>];
  try {
    const made = await one("POST", "/customers", { name: "Cy", tags: ["é/ü"] });
    expect((await other("GET", "/customers/3")).body).toEqual(made.body);
    const orders = await Promise.all(
      ["A", "B", "C", "D"].map((number, at) =>
        (at % 2 ? one : other)("POST", "/customers/3/orders", { number }),
      ),
    );
    expect(orders.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await one("GET", "/customers/3/orders")).body).toHaveLength(4);
    const ids = await Promise.all(
      [one, other, one].map((ask) => ask("POST", "/customers", { name: "X" })),
    );
    expect(new Set(ids.map(({ body }) => (body as { id: number }).id))).toHaveLength(3);
    expect((await other("PATCH", "/me/settings", { theme: "dark" })).status).toBe(200);
    expect((await one("GET", "/me/settings")).body).toMatchObject({ theme: "dark" });
    await other("DELETE", "/customers/3");
    expect((await one("GET", "/customers/3/orders")).status).toBe(404);
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
  }
});
