import { describe, expect, it } from "vitest";
import { createMock, type MockData } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { openSession } from "../support/steered.ts";

const mock = await createCheckedMock();

const siteOf = (end: string, Name: string) => ({
  SiteId: `00000000-0000-4000-8000-0000000000${end}`,
  Name,
  Abbreviation: end.toUpperCase(),
  TimeZone: "America/New_York",
});
type Site = ReturnType<typeof siteOf>;
const [aa, bb, cc] = [siteOf("aa", "A"), siteOf("bb", "B"), siteOf("cc", "C")];

/** A session and what it holds of one collection of Catalyst. */
function openSeeded() {
  const session = openSession(mock);
  const handle = mock.sessionOf(session.id);
  const sites = async () => (await handle.export("catalyst")).catalyst?.sites as Site[];
  const seed = (sites: Site[], mode?: "merge" | "replace") =>
    session.control.POST("/__mock/seed", {
      body: { catalyst: mode === undefined ? { sites } : { mode, sites } },
    });
  return { ...session, handle, seed, sites };
}

describe("a seed", () => {
  it("shows in the vendor's answers, in its session alone", async () => {
    const [one, other] = [openSeeded(), openSeeded()];
    expect((await one.seed([aa])).response.status).toBe(204);
    const listed = async (of: typeof one) => (await of.catalyst("/api/sites")).json();
    expect(await listed(one)).toContainEqual(aa);
    expect(await listed(other)).not.toContainEqual(aa);
  });

  it("puts a value in the place of the one with its id, and new ones after the others", async () => {
    const { seed, sites } = openSeeded();
    const before = await sites();
    await seed([aa, bb], "merge");
    await seed([cc, { ...aa, Name: "A again" }]);
    expect(await sites()).toEqual([...before, { ...aa, Name: "A again" }, bb, cc]);
  });

  it("that replaces leaves nothing else in the collections that it gives", async () => {
    const { handle, seed, sites } = openSeeded();
    const { sites: _, ...others } = (await handle.export("catalyst")).catalyst ?? {};
    await seed([aa, bb], "replace");
    expect(await sites()).toEqual([aa, bb]);
    expect((await handle.export("catalyst")).catalyst).toMatchObject(others);
    await seed([], "replace");
    expect(await sites()).toEqual([]);
  });

  it.each([
    [[aa, bb, cc]],
    [[cc, bb, aa]],
    [[bb, aa]],
    [[aa, cc, bb]],
    [[siteOf("dd", "D"), aa, bb, cc]],
  ])("that replaces leaves the values in the order of %j", async (order) => {
    const { seed, sites } = openSeeded();
    await seed([aa, bb, cc], "replace");
    await seed(order, "replace");
    expect(await sites()).toEqual(order);
  });

  it("is never seen by halves, whatever the order of what it replaces", async () => {
    const { handle, seed, sites } = openSeeded();
    await seed([aa, bb, cc], "replace");
    const seen = await Promise.all([
      sites(),
      handle.seed({ catalyst: { mode: "replace", sites: [cc, aa, bb] } }),
      ...Array.from({ length: 5 }, sites),
    ]);
    const counts = seen.flatMap((value) => (value ? [value.length] : []));
    expect(counts).toEqual(Array(6).fill(3));
    expect(await sites()).toEqual([cc, aa, bb]);
  });

  it("of nothing changes nothing", async () => {
    const { control, handle } = openSeeded();
    const before = await handle.export();
    for (const body of [{}, { catalyst: {} }, { catalyst: { mode: "replace" as const } }]) {
      expect((await control.POST("/__mock/seed", { body })).response.status).toBe(204);
    }
    expect(await handle.export()).toEqual(before);
  });

  it("leaves the clock, the faults, the preferences and the journal", async () => {
    const { catalyst, handle, seed } = openSeeded();
    await handle.addFault({ fault: "html", times: 1 });
    await handle.changeClock({ freeze: true });
    await catalyst("/api/sites");
    const state = async () => [
      await handle.clock(),
      await handle.faults(),
      await handle.requests(),
    ];
    const before = await state();
    await seed([aa], "replace");
    const after = await state();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).toMatchObject({ frozen: true });
  });

  it("leaves out the part of a vendor that is known and not served", async () => {
    const one = await createCheckedMock({ vendors: ["catalyst"] });
    const { control } = openSession(one, "default");
    const body = { mystrength: { users: [] }, catalyst: { sites: [aa] } };
    expect((await control.POST("/__mock/seed", { body })).response.status).toBe(204);
    expect((await one.export()).catalyst?.sites).toContainEqual(aa);
  });
});

describe("what a seed was given and an export gave", () => {
  it("can be changed without changing what the session holds", async () => {
    const { handle, sites } = openSeeded();
    const given = { catalyst: { mode: "replace", sites: [{ ...aa }] } } satisfies MockData;
    await handle.seed(given);
    for (const site of given.catalyst.sites) site.Name = "changed";
    given.catalyst.sites.push({ ...bb });
    const exported = await sites();
    expect(exported).toEqual([aa]);
    for (const site of exported) site.Name = "changed";
    exported.push(bb);
    expect(await sites()).toEqual([aa]);
    const own = await createMock({ vendors: ["catalyst"], data: given });
    for (const site of given.catalyst.sites) site.Name = "changed again";
    expect((await own.export()).catalyst?.sites).toEqual([{ ...aa, Name: "changed" }, bb]);
  });
});
