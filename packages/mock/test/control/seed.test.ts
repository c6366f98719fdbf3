import { describe, expect, it } from "vitest";
import type { MockData } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { registered } from "../support/registered-vendor.ts";
import { openSession } from "../support/sample-session.ts";
import { bookOf, SAMPLE, sampleMock, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions({ vendors: [registered.name] }));

type Book = ReturnType<typeof bookOf>;
const [aa, bb, cc] = [bookOf("aa"), bookOf("bb"), bookOf("cc")];

/** A session and what it holds of one collection. */
function openSeeded() {
  const session = openSession(mock);
  const handle = mock.sessionOf(session.id);
  const books = async () => (await handle.export(SAMPLE))[SAMPLE]?.books as Book[];
  const seed = (books: Book[], mode?: "merge" | "replace") =>
    session.control.POST("/__mock/seed", {
      body: { [SAMPLE]: mode === undefined ? { books } : { mode, books } },
    });
  return { ...session, handle, seed, books };
}

describe("a seed", () => {
  it("shows in the vendor's answers, in its session alone", async () => {
    const [one, other] = [openSeeded(), openSeeded()];
    expect((await one.seed([aa])).response.status).toBe(204);
    const listed = async (of: typeof one) => (await of.ask("/books")).json();
    expect(await listed(one)).toContainEqual(aa);
    expect(await listed(other)).not.toContainEqual(aa);
  });

  it("replaces the value with the same id in place, and puts new ones last", async () => {
    const { seed, books } = openSeeded();
    const before = await books();
    await seed([aa, bb], "merge");
    await seed([cc, { ...aa, title: "A again" }]);
    expect(await books()).toEqual([...before, { ...aa, title: "A again" }, bb, cc]);
  });

  it("that replaces leaves nothing else in the collections that it names", async () => {
    const { handle, seed, books } = openSeeded();
    const { books: _, ...others } = (await handle.export(SAMPLE))[SAMPLE] ?? {};
    await seed([aa, bb], "replace");
    expect(await books()).toEqual([aa, bb]);
    expect((await handle.export(SAMPLE))[SAMPLE]).toMatchObject(others);
    await seed([], "replace");
    expect(await books()).toEqual([]);
  });

  it.each([
    [[aa, bb, cc]],
    [[cc, bb, aa]],
    [[bb, aa]],
    [[aa, cc, bb]],
    [[bookOf("dd"), aa, bb, cc]],
  ])("that replaces puts the values in the order of %j", async (order) => {
    const { seed, books } = openSeeded();
    await seed([aa, bb, cc], "replace");
    await seed(order, "replace");
    expect(await books()).toEqual(order);
  });

  it("is never visible half applied, in whatever order it replaces values", async () => {
    const { handle, seed, books } = openSeeded();
    await seed([aa, bb, cc], "replace");
    const seen = await Promise.all([
      books(),
      handle.seed({ [SAMPLE]: { mode: "replace", books: [cc, aa, bb] } }),
      ...Array.from({ length: 5 }, books),
    ]);
    const counts = seen.flatMap((value) => (value ? [value.length] : []));
    expect(counts).toEqual(Array(6).fill(3));
    expect(await books()).toEqual([cc, aa, bb]);
  });

  it("of nothing changes nothing", async () => {
    const { control, handle } = openSeeded();
    const before = await handle.export();
    for (const body of [{}, { spec: {} }, { spec: { mode: "replace" as const } }]) {
      expect((await control.POST("/__mock/seed", { body })).response.status).toBe(204);
    }
    expect(await handle.export()).toEqual(before);
  });

  it("leaves the clock, the faults, the preferences and the journal", async () => {
    const { ask, handle, seed } = openSeeded();
    await handle.addFault({ fault: "html", times: 1 });
    await handle.changeClock({ freeze: true });
    await ask("/books");
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

  it("ignores the part of a known vendor that is not served", async () => {
    const one = await createCheckedMock(sampleOptions());
    const { control } = openSession(one, "default");
    const body = {
      [registered.name]: { [registered.collection.name]: [] },
      [SAMPLE]: { books: [aa] },
    };
    expect((await control.POST("/__mock/seed", { body })).response.status).toBe(204);
    expect((await one.export())[SAMPLE]?.books).toContainEqual(aa);
  });
});

describe("the data of a seed or an export", () => {
  it("can be changed later without changing the session", async () => {
    const { handle, books } = openSeeded();
    const given = { [SAMPLE]: { mode: "replace", books: [{ ...aa }] } } satisfies MockData;
    await handle.seed(given);
    for (const book of given[SAMPLE].books) book.title = "changed";
    given[SAMPLE].books.push({ ...bb });
    const exported = await books();
    expect(exported).toEqual([aa]);
    for (const book of exported) book.title = "changed";
    exported.push(bb);
    expect(await books()).toEqual([aa]);
    const own = await sampleMock({ data: given });
    for (const book of given[SAMPLE].books) book.title = "changed again";
    expect((await own.export())[SAMPLE]?.books).toEqual([{ ...aa, title: "changed" }, bb]);
  });
});
