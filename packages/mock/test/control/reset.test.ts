import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { registered } from "../support/registered-vendor.ts";
import { openSession } from "../support/sample-session.ts";
import { bookOf, newReader, SAMPLE, sampleMock, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));
const initial = await mock.export();
const { name: other, collection } = registered;

/** A session whose data of both vendors, clock, faults, preferences and journal a test has changed. */
async function openChanged(of = mock) {
  const session = openSession(of);
  const { ask, control, id } = session;
  await ask("/readers", { method: "POST", json: newReader("more@example.com") });
  const emptied = { mode: "replace" as const, [collection.name]: [] };
  await control.POST("/__mock/seed", { body: { [other]: emptied } });
  await control.POST("/__mock/clock", { body: { freeze: true } });
  await control.POST("/__mock/faults", { body: { fault: "html", operation: "listBooks" } });
  await control.PUT("/__mock/preferences", { body: { preferences: [{ prefer: "code=404" }] } });
  const handle = of.sessionOf(id);
  const state = async () => {
    const held = await handle.export();
    const isInitial = (name: string) => isDeepStrictEqual(held[name], initial[name]);
    return {
      sample: isInitial(SAMPLE) ? "initial" : "changed",
      other: isInitial(other) ? "initial" : "changed",
      frozen: (await handle.clock()).frozen,
      faults: (await handle.faults()).length,
      preferences: (await handle.preferences()).length,
      requests: (await handle.requests()).length,
    };
  };
  return { ...session, handle, state };
}

const CHANGED = {
  sample: "changed",
  other: "changed",
  frozen: true,
  faults: 1,
  preferences: 1,
  requests: 1,
};
const INITIAL = {
  sample: "initial",
  other: "initial",
  frozen: false,
  faults: 0,
  preferences: 0,
  requests: 0,
};

describe("a reset", () => {
  it("without a body begins the session again, and no other", async () => {
    const [one, other] = [await openChanged(), await openChanged()];
    expect(await one.state()).toEqual(CHANGED);
    expect((await one.control.POST("/__mock/reset")).response.status).toBe(204);
    expect(await one.state()).toEqual(INITIAL);
    expect(await one.handle.export()).toEqual(initial);
    expect(await other.state()).toEqual(CHANGED);
  });

  it.each([[{}], [{ all: false }]])("with %j does the same", async (body) => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body });
    expect(await state()).toEqual(INITIAL);
  });

  it("of one vendor begins its data again and leaves the rest", async () => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body: { vendors: [SAMPLE] } });
    expect(await state()).toEqual({ ...CHANGED, sample: "initial" });
  });

  it("of every vendor leaves clock, faults, preferences and journal", async () => {
    const { control, state } = await openChanged();
    const vendors = [other, SAMPLE, SAMPLE];
    await control.POST("/__mock/reset", { body: { vendors, all: false } });
    expect(await state()).toEqual({ ...CHANGED, sample: "initial", other: "initial" });
  });

  it("of no vendor leaves everything", async () => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body: { vendors: [] } });
    expect(await state()).toEqual(CHANGED);
  });

  it("of all begins every session again, whichever asks for it", async () => {
    const own = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));
    const [one, other] = [await openChanged(own), await openChanged(own)];
    const asking = openSession(own);
    await asking.control.POST("/__mock/reset", { body: { all: true } });
    const unknown = await other.control.GET("/__mock/requests");
    expect(unknown.error?.rawText).toContain("unknown session");
    expect([await one.state(), await other.state()]).toEqual([INITIAL, INITIAL]);
    expect((await asking.control.GET("/__mock/requests")).data).toEqual({
      total: 0,
      dropped: 0,
      requests: [],
    });
  });

  it("cannot be of all and of some vendors", async () => {
    const { control, state } = await openChanged();
    const body = { all: true, vendors: [SAMPLE] };
    const { error } = await control.POST("/__mock/reset", { body });
    expect(error?.status).toBe(400);
    expect(error?.rawText).toMatch(/vendors and all cannot be combined/);
    expect(await state()).toEqual(CHANGED);
  });

  it("of a session that nobody has used starts it", async () => {
    const { control } = openSession(mock);
    await control.POST("/__mock/reset");
    expect((await control.GET("/__mock/export")).data).toEqual(initial);
  });

  it("invalidates what a vendor issued before", async () => {
    const { ask, control } = openSession(mock);
    const json = newReader("a@example.com");
    const { readerId } = await (await ask("/readers", { method: "POST", json })).json();
    const given = await ask(`/readers/${readerId}/tickets`, { method: "POST" });
    const { ticket } = await given.json();
    await control.POST("/__mock/reset", { body: { vendors: [SAMPLE] } });
    expect((await ask(`/readers/${readerId}`)).status).toBe(404);
    const signOn = await ask(`/sign-on?readerId=${readerId}&ticket=${ticket}`);
    expect(signOn.status).toBe(401);
  });

  it("from code does the same", async () => {
    const { handle, state } = await openChanged();
    await expect(handle.reset([SAMPLE, "acme"])).rejects.toThrow(UserError);
    expect(await state()).toEqual(CHANGED);
    await handle.reset([SAMPLE]);
    expect(await state()).toEqual({ ...CHANGED, sample: "initial" });
    await handle.reset();
    expect(await state()).toEqual(INITIAL);
  });

  it("begins with the data that the mock was given", async () => {
    const book = bookOf("given");
    const given = await sampleMock({ data: { [SAMPLE]: { books: [book] } } });
    await given.seed({ [SAMPLE]: { mode: "replace", books: [] } });
    await given.reset();
    const { [SAMPLE]: held } = await given.export();
    expect(held?.books).toEqual([initial[SAMPLE]?.books, book].flat());
  });
});
