import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createMock, type MockData, type MockOptions, UserError } from "../../src/index.ts";
import { BAD_DATA, openDataFolder, siteOf } from "../support/data-file.ts";
import { openSession } from "../support/steered.ts";

const { folder: dataFolder, dataFile } = openDataFolder();

const { catalyst: builtIn } = await (await createMock({ vendors: ["catalyst"] })).export();
const [aa, bb] = [siteOf("aa"), siteOf("bb")];

async function sitesOf(data: MockOptions["data"]) {
  const mock = await createMock({ vendors: ["catalyst"], check: true, data });
  return (await mock.export()).catalyst?.sites;
}

describe.each([
  ["an object", (data: MockData) => data],
  ["a file", (data: MockData) => dataFile(data)],
])("data given as %s", (_, given) => {
  it("show in the answers of every session, the default one and new ones", async () => {
    const data = given({ catalyst: { sites: [aa] } });
    const mock = await createMock({ vendors: ["catalyst"], check: true, data });
    for (const id of ["default", "one", "other"]) {
      const listed = await openSession(mock, id).catalyst("/api/sites?size=100");
      expect(await listed.json()).toContainEqual(aa);
    }
  });

  it("are added to the built-in ones, in the place of those with the same id", async () => {
    const [first, ...rest] = (builtIn?.sites ?? []) as ReturnType<typeof siteOf>[];
    if (!first) throw new Error("there are no built-in sites");
    const renamed = { ...first, Name: "Renamed" };
    for (const part of [
      { sites: [aa, renamed] },
      { mode: "merge", sites: [aa, renamed] } as const,
    ]) {
      expect(await sitesOf(given({ catalyst: part }))).toEqual([renamed, ...rest, aa]);
    }
  });

  it("stand alone in their collections where they replace, and nowhere else", async () => {
    const data = given({ catalyst: { mode: "replace", sites: [bb, aa] } });
    const mock = await createMock({ vendors: ["catalyst"], data });
    expect((await mock.export()).catalyst).toEqual({ ...builtIn, sites: [bb, aa] });
    const empty = await createMock({
      vendors: ["catalyst"],
      data: given({ catalyst: { mode: "replace", users: [] } }),
    });
    expect(await (await openSession(empty).catalyst("/api/users")).json()).toEqual([]);
  });

  it("are what a reset goes back to, and what a seed adds to", async () => {
    const data = given({ catalyst: { mode: "replace", sites: [aa] } });
    const mock = await createMock({ vendors: ["catalyst"], data });
    await mock.seed({ catalyst: { sites: [bb] } });
    expect((await mock.export()).catalyst?.sites).toEqual([aa, bb]);
    await mock.reset(["catalyst"]);
    expect((await mock.export()).catalyst?.sites).toEqual([aa]);
  });

  it("may be of a known vendor that is not served, or of none", async () => {
    expect(await sitesOf(given({ mystrength: { users: [] } }))).toEqual(builtIn?.sites);
    expect(await sitesOf(given({}))).toEqual(builtIn?.sites);
    expect(await sitesOf(given({ catalyst: {} }))).toEqual(builtIn?.sites);
  });

  it("may fill a collection up, of which the oldest values go then, as in a session", async () => {
    const activities = Array.from({ length: 10_000 }, (_, index) => ({
      id: 1_000_000 + index,
      url: `a${index}`,
      modified: 0,
    }));
    const options = { vendors: ["mystrength"], data: given({ mystrength: { activities } }) };
    const mock = await createMock(options);
    const exported = await mock.export();
    expect(exported.mystrength?.activities).toHaveLength(10_000);
    expect(exported.mystrength?.activities?.at(-1)).toEqual(activities.at(-1));
    const again = await createMock({ vendors: ["mystrength"], data: exported });
    expect(await again.export()).toEqual(exported);
  });
});

describe("a data file", () => {
  it("may begin with a byte order mark, and hold any language", async () => {
    const named = siteOf("aa", "Größe 日本 🦜 \u2028");
    const file = dataFile(`\ufeff${JSON.stringify({ catalyst: { sites: [named] } })}\r\n`);
    expect(await sitesOf(file)).toContainEqual(named);
  });

  it("is read once: what becomes of it later is nothing to the mock", async () => {
    const file = dataFile({ catalyst: { sites: [aa] } });
    const mock = await createMock({ vendors: ["catalyst"], data: file });
    dataFile("no longer JSON", file.split("/").at(-1));
    expect((await mock.sessionOf("later").export()).catalyst?.sites).toContainEqual(aa);
  });

  it.each(BAD_DATA)(
    "is refused with its name, in one line, for %s",
    async (_, content, message) => {
      const file = dataFile(content);
      const refused = createMock({ data: file }).catch((error: unknown) => error);
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
      const refused = createMock({ data: file });
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(`cannot read the data file ${file}: check that it`);
    }
  });
});

describe("an object of data", () => {
  it.each(BAD_DATA.filter(([, content]) => typeof content !== "string"))(
    "is refused for %s",
    async (_, content, message) => {
      const refused = createMock({ data: content as MockData });
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toThrow(message.replace(/^: /, ""));
    },
  );

  it("is no longer the mock's when it has been given", async () => {
    const site = { ...aa };
    const data = { catalyst: { sites: [site] } };
    const mock = await createMock({ vendors: ["catalyst"], data });
    site.Name = "changed";
    data.catalyst.sites.length = 0;
    expect((await mock.sessionOf("later").export()).catalyst?.sites).toContainEqual(aa);
  });

  it("has the type of an export", () => {
    expectTypeOf<MockOptions["data"]>().toEqualTypeOf<string | MockData | undefined>();
    expectTypeOf({ catalyst: { mode: "replace", sites: [aa] } } as const).toExtend<MockData>();
    expectTypeOf({ catalyst: { mode: "add" } } as const).not.toExtend<MockData>();
    expectTypeOf({ catalyst: { sites: "none" } } as const).not.toExtend<MockData>();
  });
});
