import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import { UserError } from "../src/index.ts";
import { openTestVendor, type TestVendor } from "../src/testing.ts";
import { registered } from "./support/registered-vendor.ts";
import { entitled, SAMPLE, sampleMock } from "./support/sample-vendor.ts";

async function open(...given: Parameters<typeof openTestVendor>): Promise<TestVendor> {
  const vendor = await openTestVendor(...given);
  onTestFinished(() => vendor.close());
  return vendor;
}

/** What a list of books answers. */
async function listBooks({ baseUrl, fetch }: TestVendor): Promise<Response> {
  return fetch(`${baseUrl}/books`, { headers: entitled });
}

describe("openTestVendor()", () => {
  it("answers in its own session, without a port", async () => {
    const mock = await sampleMock();
    onTestFinished(() => mock.close());
    const [one, other] = [await open(SAMPLE, { mock }), await open(SAMPLE, { mock })];
    expectTypeOf(one.credentials).toEqualTypeOf<Record<string, string>>();
    await one.session.addFault({ fault: "status", status: 503 });
    expect([(await listBooks(one)).status, (await listBooks(other)).status]).toEqual([503, 200]);
    expect(one.session.session).not.toBe(other.session.session);
  });

  it("lets an operation prefer an example, another one next, and none again", async () => {
    const mock = await sampleMock();
    onTestFinished(() => mock.close());
    const vendor = await open(SAMPLE, { mock });
    const example = { operation: "listBooks", status: 422, example: "invalidField" };
    await vendor.prefer(example);
    expect((await listBooks(vendor)).status).toBe(422);
    await vendor.prefer({ ...example, operation: "listReaders" });
    expect((await listBooks(vendor)).status).toBe(422);
    await vendor.prefer({ operation: "listBooks", status: 200, example: "none" });
    const preferred = await listBooks(vendor);
    expect([preferred.status, await preferred.json()]).toEqual([200, []]);
    await vendor.prefer(example);
    await vendor.prefer();
    expect((await listBooks(vendor)).status).toBe(200);
  });

  it("makes its own mock, and closes it", async () => {
    const { name, operations } = registered;
    const vendor = await open(name);
    const [operation = ""] = operations;
    await vendor.session.addFault({ fault: "status", status: 503, vendor: name });
    expect((await vendor.fetch(`${vendor.baseUrl}/any`)).status).toBe(503);
    await vendor.prefer({ operation, status: 200, example: "default" });
    expect(await vendor.session.preferences()).toMatchObject([{ vendor: name, operation }]);
    expect(Object.keys(await vendor.session.export())).toEqual([name]);
  });

  it("leaves a shared mock open, and forgets its session in it", async () => {
    const mock = await sampleMock();
    onTestFinished(() => mock.close());
    const vendor = await openTestVendor(SAMPLE, { mock });
    await listBooks(vendor);
    expect(await vendor.session.requests()).toHaveLength(1);
    await vendor.close();
    expect(await vendor.session.requests()).toEqual([]);
    expect((await listBooks(vendor)).status).toBe(200);
  });

  it("refuses a vendor that is not served", async () => {
    const mock = await sampleMock();
    onTestFinished(() => mock.close());
    const refused = openTestVendor(registered.name, { mock });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(`does not serve "${registered.name}"`);
  });
});
