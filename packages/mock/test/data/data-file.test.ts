import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type MockData, type MockOptions, UserError } from "../../src/index.ts";
import { BAD_DATA, openDataFolder } from "../support/data-file.ts";
import { registered } from "../support/registered-vendor.ts";
import { openSession } from "../support/sample-session.ts";
import { bookOf, SAMPLE, sampleMock } from "../support/sample-vendor.ts";

const { folder: dataFolder, dataFile } = openDataFolder();

const { spec: builtIn } = await (await sampleMock()).export();
const [aa, bb] = [bookOf("aa"), bookOf("bb")];
const vendors = [registered.name];

async function booksOf(data: MockOptions["data"]) {
  const mock = await sampleMock({ check: true, data });
  return (await mock.export()).spec?.books;
}

describe.each([
  ["an object", (data: MockData) => data],
  ["a file", (data: MockData) => dataFile(data)],
])("data given as %s", (_, given) => {
  it("show in the answers of every session, the default one and new ones", async () => {
    const data = given({ spec: { books: [aa] } });
    const mock = await sampleMock({ check: true, data });
    for (const id of ["default", "one", "other"]) {
      const listed = await openSession(mock, id).ask("/books?size=100");
      expect(await listed.json()).toContainEqual(aa);
    }
  });

  it("are added to the built-in values and replace those with the same id", async () => {
    const [first, ...rest] = (builtIn?.books ?? []) as ReturnType<typeof bookOf>[];
    if (!first) throw new Error("the built-in data has no books");
    const renamed = { ...first, title: "Renamed" };
    for (const part of [
      { books: [aa, renamed] },
      { mode: "merge", books: [aa, renamed] } as const,
    ]) {
      expect(await booksOf(given({ spec: part }))).toEqual([renamed, ...rest, aa]);
    }
  });

  it("replace the values of their own collections only", async () => {
    const data = given({ spec: { mode: "replace", books: [bb, aa] } });
    const mock = await sampleMock({ data });
    expect((await mock.export()).spec).toEqual({ ...builtIn, books: [bb, aa] });
    const empty = await sampleMock({
      data: given({ spec: { mode: "replace", readers: [] } }),
    });
    expect(await (await openSession(empty).ask("/readers")).json()).toEqual([]);
  });

  it("are restored by a reset and extended by a seed", async () => {
    const data = given({ spec: { mode: "replace", books: [aa] } });
    const mock = await sampleMock({ data });
    await mock.seed({ spec: { books: [bb] } });
    expect((await mock.export()).spec?.books).toEqual([aa, bb]);
    await mock.reset([SAMPLE]);
    expect((await mock.export()).spec?.books).toEqual([aa]);
  });

  it("may be of a known vendor that is not served, or of none", async () => {
    expect(
      await booksOf(given({ [registered.name]: { [registered.collection.name]: [] } })),
    ).toEqual(builtIn?.books);
    expect(await booksOf(given({}))).toEqual(builtIn?.books);
    expect(await booksOf(given({ spec: {} }))).toEqual(builtIn?.books);
  });

  it("may exceed a collection's limit, which drops the oldest values, as in a session", async () => {
    const shelves = Array.from({ length: 10_000 }, (_, index) => ({
      id: 1_000_000 + index,
      label: `a${index}`,
    }));
    const mock = await sampleMock({ data: given({ spec: { shelves } }) });
    const exported = await mock.export();
    expect(exported.spec?.shelves).toHaveLength(10_000);
    expect(exported.spec?.shelves?.at(-1)).toEqual(shelves.at(-1));
    const again = await sampleMock({ data: exported });
    expect(await again.export()).toEqual(exported);
  });
});

describe("a data file", () => {
  it("may begin with a byte order mark, and hold any language", async () => {
    const named = bookOf("aa", "Größe 日本 🦜 \u2028");
    const file = dataFile(`\ufeff${JSON.stringify({ spec: { books: [named] } })}\r\n`);
    expect(await booksOf(file)).toContainEqual(named);
  });

  it("is read once: a later change does not reach the mock", async () => {
    const file = dataFile({ spec: { books: [aa] } });
    const mock = await sampleMock({ data: file });
    dataFile("no longer JSON", file.split("/").at(-1));
    expect((await mock.sessionOf("later").export()).spec?.books).toContainEqual(aa);
  });

  it.each(BAD_DATA)(
    "is refused with its name, in one line, for %s",
    async (_, content, message) => {
      const file = dataFile(content);
      const refused = sampleMock({ vendors, data: file }).catch((error: unknown) => error);
      expect(await refused).toBeInstanceOf(UserError);
      const { message: told } = (await refused) as UserError;
      expect(told.startsWith(file)).toBe(true);
      expect(told).toContain(message);
      expect(told).not.toMatch(/\n/);
    },
  );

  it("is refused where it is missing or a folder", async () => {
    const folder = join(dataFolder, "folder.json");
    mkdirSync(folder);
    for (const file of [join(dataFolder, "nowhere.json"), folder, ""]) {
      const refused = sampleMock({ vendors, data: file });
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(`cannot read the data file ${file}: check that it`);
    }
  });
});

describe("an object of data", () => {
  it.each(BAD_DATA.filter(([, content]) => typeof content !== "string"))(
    "is refused for %s",
    async (_, content, message) => {
      const refused = sampleMock({ vendors, data: content as MockData });
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(message.replace(/^: /, ""));
    },
  );

  it("does not change the mock when it is changed later", async () => {
    const book = { ...aa };
    const data = { spec: { books: [book] } };
    const mock = await sampleMock({ data });
    book.title = "changed";
    data.spec.books.length = 0;
    expect((await mock.sessionOf("later").export()).spec?.books).toContainEqual(aa);
  });

  it("has the type of an export", () => {
    expectTypeOf<MockOptions["data"]>().toEqualTypeOf<string | MockData | undefined>();
    expectTypeOf({ spec: { mode: "replace", books: [aa] } } as const).toExtend<MockData>();
    expectTypeOf({ spec: { mode: "add" } } as const).not.toExtend<MockData>();
    expectTypeOf({ spec: { books: "none" } } as const).not.toExtend<MockData>();
  });
});
