import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import { createMock, UserError } from "../src/index.ts";
import { openTestVendor, type TestVendor } from "../src/testing.ts";

async function open(...given: Parameters<typeof openTestVendor>): Promise<TestVendor> {
  const vendor = await openTestVendor(...given);
  onTestFinished(() => vendor.close());
  return vendor;
}

/** What a list of users answers. */
async function listUsers({ baseUrl, fetch, credentials }: TestVendor): Promise<Response> {
  const pair = `${credentials.organizationId}:${credentials.token}`;
  const headers = { "User-Agent": "tests", Authorization: `Basic ${btoa(pair)}` };
  return fetch(`${baseUrl}/api/users`, { headers });
}

describe("openTestVendor()", () => {
  it("answers in a session of its own, without a port", async () => {
    const mock = await createMock({ vendors: ["catalyst"] });
    onTestFinished(() => mock.close());
    const [one, other] = [await open("catalyst", { mock }), await open("catalyst", { mock })];
    expectTypeOf(one.credentials).toEqualTypeOf<Record<string, string>>();
    await one.session.addFault({ fault: "status", status: 503 });
    expect([(await listUsers(one)).status, (await listUsers(other)).status]).toEqual([503, 200]);
    expect(one.session.session).not.toBe(other.session.session);
  });

  it("lets an operation prefer an example, another one next, and none again", async () => {
    const vendor = await open("catalyst");
    const example = { operation: "listUsers", status: 422, example: "invalidQuery" };
    await vendor.prefer(example);
    expect((await listUsers(vendor)).status).toBe(422);
    await vendor.prefer({ ...example, operation: "listSites" });
    expect((await listUsers(vendor)).status).toBe(422);
    await vendor.prefer({ operation: "listUsers", status: 200, example: "johnDoe" });
    expect((await listUsers(vendor)).status).toBe(200);
    await vendor.prefer(example);
    await vendor.prefer();
    expect((await listUsers(vendor)).status).toBe(200);
  });

  it("leaves a shared mock open, and forgets its session in it", async () => {
    const mock = await createMock({ vendors: ["catalyst"] });
    onTestFinished(() => mock.close());
    const vendor = await openTestVendor("catalyst", { mock });
    await listUsers(vendor);
    expect(await vendor.session.requests()).toHaveLength(1);
    await vendor.close();
    expect(await vendor.session.requests()).toEqual([]);
    expect((await listUsers(vendor)).status).toBe(200);
  });

  it("refuses a vendor that is not served", async () => {
    const mock = await createMock({ vendors: ["catalyst"] });
    onTestFinished(() => mock.close());
    const refused = openTestVendor("healthily", { mock });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow('does not serve "healthily"');
  });
});
