import { describe, expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { openStateful } from "../support/stateful.ts";

const open = (options?: Parameters<typeof openStateful>[1]) =>
  openStateful(fixture("stateful/shop.yaml"), options);

describe("a document with --stateful", () => {
  it("starts with the items of the document's examples, merged by their ids", async () => {
    const { ask } = await open();
    const { body } = await ask("GET", "/customers");
    expect(body).toMatchObject({ data: [{ id: 1, name: "Ada" }, { id: 2 }], total: 2 });
    expect((await ask("GET", "/customers/1")).body).toMatchObject({ email: "ada@example.com" });
    expect((await ask("GET", "/customers/2")).body).toMatchObject({ status: "closed" });
  });

  it("creates with an id, defaults and times of the session's clock, and without what is only written", async () => {
    const { ask, mock } = await open();
    await mock.changeClock({ freezeAt: "2030-01-02T03:04:05.000Z" });
    const sent = { name: "Cy", password: "secret", createdAt: "2001-01-01T00:00:00Z", id: 77 };
    const made = await ask("POST", "/customers", sent);
    const createdAt = "2030-01-02T03:04:05.000Z";
    const item = { id: 3, name: "Cy", status: "active", createdAt, updatedAt: createdAt };
    expect([made.status, made.body, made.headers.get("location")]).toEqual([
      201,
      item,
      "/customers/3",
    ]);
    expect((await ask("GET", "/customers/3")).body).toEqual(item);
    expect(JSON.stringify(await mock.export())).not.toContain("secret");
  });

  it.each(["POST /customers", "PUT /customers/1", "PATCH /customers/1"])(
    "refuses a number in %s that JSON could not give back",
    async (call) => {
      const { ask } = await open();
      const [method = "", path = ""] = call.split(" ");
      const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
      const body = '{"name":"Cy","note":1e999}';
      const before = (await ask("GET", "/customers")).body;
      expect((await ask(method, path, body, { "content-type": type })).status).toBe(422);
      expect((await ask("GET", "/customers")).body).toEqual(before);
    },
  );

  it("replaces, merges, patches and removes", async () => {
    const { ask } = await open();
    const replaced = await ask("PUT", "/customers/1", { name: "Ada L" });
    expect(replaced.body).not.toHaveProperty("email");
    expect(replaced.body).toMatchObject({ name: "Ada L", createdAt: "2025-01-01T00:00:00Z" });
    const merge = { "content-type": "application/merge-patch+json" };
    expect((await ask("PATCH", "/customers/1", { tags: ["a"], id: 9 }, merge)).body).toMatchObject({
      id: 1,
      tags: ["a"],
    });
    const patch = { "content-type": "application/json-patch+json" };
    const steps = [{ op: "add", path: "/tags/-", value: "b" }];
    expect((await ask("PATCH", "/customers/1", steps, patch)).body).toMatchObject({
      tags: ["a", "b"],
    });
    const failing = [...steps, { op: "test", path: "/name", value: "Eve" }];
    const refused = await ask("PATCH", "/customers/1", failing, patch);
    expect([refused.status, refused.body]).toEqual([409, { message: "taken" }]);
    expect(refused.reason).toBe("body: step 1 tests /name, which has another value");
    expect((await ask("GET", "/customers/1")).body).toMatchObject({ tags: ["a", "b"] });
    expect((await ask("DELETE", "/customers/1")).status).toBe(204);
    expect((await ask("GET", "/customers/1")).status).toBe(404);
    expect((await ask("DELETE", "/customers/1")).body).toEqual({ message: "not found" });
  });

  it("lists pages and what fits a filter", async () => {
    const { ask } = await open();
    for (const name of ["Cy", "Di", "Ed"]) await ask("POST", "/customers", { name });
    const page = await ask("GET", "/customers?page=2");
    expect(page.body).toMatchObject({ data: [{ id: 3 }, { id: 4 }], total: 5, hasMore: true });
    expect(page.headers.get("x-total-count")).toBe("5");
    expect(page.headers.get("link")).toContain('</customers?page=3>; rel="next"');
    const last = await ask("GET", "/customers?page=3");
    expect(last.body).toMatchObject({ data: [{ id: 5 }], hasMore: false });
    const closed = await ask("GET", "/customers?status=closed");
    expect(closed.body).toMatchObject({ data: [{ id: 2 }], total: 1 });
  });

  it("keeps what belongs to an item with it, and removes both", async () => {
    const { ask } = await open();
    expect((await ask("GET", "/customers/1/orders")).body).toHaveLength(1);
    expect((await ask("GET", "/customers/2/orders")).body).toEqual([]);
    expect((await ask("GET", "/customers/9/orders")).status).toBe(404);
    const number = "a/b é?#%";
    expect((await ask("POST", "/customers/2/orders", { number })).body).toEqual({
      number,
      customerId: 2,
      state: "new",
    });
    const again = await ask("POST", "/customers/2/orders", { number });
    expect([again.status, again.reason]).toEqual([
      409,
      "body/number: an item of orders has this number already",
    ]);
    const path = `/customers/2/orders/${encodeURIComponent(number)}`;
    expect((await ask("GET", path)).status).toBe(200);
    expect((await ask("GET", path.replace("2", "1"))).status).toBe(404);
    await ask("DELETE", "/customers/2");
    await ask("POST", "/customers", { name: "Cy" });
    expect((await ask("GET", "/customers/3/orders")).body).toEqual([]);
  });

  it("leaves actions and questions to the document, but knows which items exist", async () => {
    const { ask } = await open();
    expect((await ask("POST", "/customers/1/cancel")).body).toEqual({ cancelled: true });
    expect((await ask("POST", "/customers/9/cancel")).status).toBe(404);
    expect((await ask("GET", "/search")).body).toEqual({ hits: 3 });
  });

  it("changes a single object", async () => {
    const { ask, mock } = await open();
    expect((await ask("GET", "/me/settings")).body).toEqual({ theme: "light", language: "en" });
    expect((await ask("PATCH", "/me/settings", { theme: "dark" })).status).toBe(200);
    expect((await ask("GET", "/me/settings")).body).toEqual({ theme: "dark", language: "en" });
    await mock.reset();
    expect((await ask("GET", "/me/settings")).body).toMatchObject({ theme: "light" });
  });

  it("takes forms", async () => {
    const { ask } = await open();
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await ask("POST", "/customers", "name=Di&tags=a&tags=b", form)).body).toMatchObject({
      name: "Di",
      tags: ["a", "b"],
    });
  });

  it("gives way to Prefer, which changes nothing", async () => {
    const { ask } = await open();
    const prefer = { prefer: "code=404" };
    expect((await ask("DELETE", "/customers/1", undefined, prefer)).status).toBe(404);
    expect((await ask("GET", "/customers/1")).status).toBe(200);
  });

  it("keeps sessions apart, takes data and seeds, and gives the same ids for the same seed", async () => {
    const data = { spec: { customers: [{ id: 8, name: "Zed" }] } };
    const { ask, mock } = await open({ mock: { data } });
    expect((await ask("GET", "/customers/8")).body).toMatchObject({
      name: "Zed",
      status: "active",
    });
    const other = { "x-mock-session": "other" };
    await ask("DELETE", "/customers/8", undefined, other);
    expect((await ask("GET", "/customers/8")).status).toBe(200);
    const orders = [{ "mock:parent": "8", number: "Z-1" }];
    await mock.seed({ spec: { orders } });
    expect((await ask("GET", "/customers/8/orders")).body).toMatchObject([{ number: "Z-1" }]);
    await expect(mock.seed({ spec: { customers: [{ id: "x" }] } })).rejects.toThrow(
      "/spec/customers/0/id: must be integer",
    );
    const exported = await mock.export("spec");
    await mock.reset();
    await mock.seed(exported);
    expect((await ask("GET", "/customers/8/orders")).body).toMatchObject([{ number: "Z-1" }]);
  });

  it("lists what it found at /__mock/resources", async () => {
    const { ask, mock } = await open();
    const { body } = await ask("GET", "/__mock/resources");
    expect(body).toEqual({ vendors: mock.resources() });
    expect(body).toMatchObject({
      vendors: [{ name: "spec", resources: [{ name: "customers" }, {}, {}], others: [{}] }],
    });
  });
});
