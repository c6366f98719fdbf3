import { beforeAll, describe, expect, it } from "vitest";
import { openVendor } from "./support/mystrength.ts";

interface Listed {
  id: number;
  modified: number;
  access_code?: string;
}

const vendor = await openVendor();
let headers: Record<string, string>;
beforeAll(async () => {
  headers = await vendor.token();
});

const ask = (path: string) => vendor.ask(path, headers);
async function list(path: string): Promise<Listed[]> {
  const { status, reason, body } = await ask(path);
  expect([status, reason]).toEqual([200, null]);
  return body as Listed[];
}
const ids = async (path: string) => (await list(path)).map(({ id }) => id);
describe.each(["/users", "/activities", "/assessments"])("myStrength's list %s", (path) => {
  it("gives pages whose records together are all records, each once", async () => {
    const all = await ids(path);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(5);
    const paged: number[] = [];
    for (let page = 0; ; page += 1) {
      const records = await ids(`${path}?page=${page}&limit=4`);
      paged.push(...records);
      if (records.length < 4) break;
    }
    expect(paged).toEqual(all);
  });

  it("begins with page 0", async () => {
    expect(await ids(`${path}?limit=2`)).toEqual(await ids(`${path}?page=0&limit=2`));
    expect(await ids(`${path}?page=1&limit=2`)).toEqual((await ids(path)).slice(2, 4));
  });

  it("is empty past the last record, and with a limit of 0", async () => {
    const huge = "9".repeat(300);
    for (const query of ["page=1000", `page=${huge}&limit=${huge}`, "limit=0", "limit=0&page=3"]) {
      expect(await list(`${path}?${query}`), query).toEqual([]);
    }
    expect(await ids(`${path}?limit=${huge}`)).toEqual(await ids(path));
  });

  it("holds only what was modified since a moment, that moment included", async () => {
    const all = await list(path);
    const [first, second] = all.map(({ modified }) => modified).sort((a, b) => b - a);
    expect(await list(`${path}?since=${first}`)).toHaveLength(1);
    expect(await list(`${path}?since=${second}`)).toHaveLength(2);
    expect(await list(`${path}?since=${Number(first) + 1}`)).toEqual([]);
    for (const since of ["0", "-1", `-${"9".repeat(300)}`]) {
      expect(await list(`${path}?since=${since}`), since).toEqual(all);
    }
  });

  it.each([
    ["since", ["yesterday", "1.5", "1e400", "", "null"]],
    [
      "sinceDate",
      ["2017-02-29", "2017-02-30", "2017-13-01", "2017-1-1", "2017-01-01T00:00:00Z", ""],
    ],
    ["page", ["-1", "0.5", "Infinity", "next", ""]],
    ["limit", ["-1", "0.5", "1e400", "all", ""]],
  ])("refuses a malformed %s", async (name, values) => {
    for (const value of values) {
      const refused = await ask(`${path}?${name}=${value}`);
      expect(refused.reason?.toLowerCase(), value).toContain(`query/${name.toLowerCase()}`);
      expect(refused.status, value).toBe(400);
      expect(refused.body).toEqual({ message: "A request parameter is not valid." });
    }
    expect(await ask(`${path}?${name}=1&${name}=2`)).toMatchObject({ status: 400 });
  });
});

describe("myStrength's users", () => {
  it("are filtered by access code, before they are counted into pages", async () => {
    const all = await list("/users");
    const chosen = all.filter(({ access_code }) => access_code === "some_access_code");
    expect(chosen.length).toBeGreaterThan(4);
    expect(chosen.length).toBeLessThan(all.length);
    expect(await list("/users?access_code=some_access_code")).toEqual(chosen);
    expect(await list("/users?access_code=some_access_code&limit=2&page=1")).toEqual(
      chosen.slice(2, 4),
    );
    const [newest] = chosen;
    const since = `since=${newest?.modified}`;
    expect(await list(`/users?access_code=some_access_code&${since}`)).toEqual([newest]);
    expect(await list("/users?access_code=another")).toEqual([]);
    expect(await ask("/users?access_code=")).toMatchObject({ status: 400 });
  });

  it("all come in a list without a limit, even ten thousand", async () => {
    const busy = await openVendor();
    const modified = 1;
    await busy.seed({
      users: Array.from({ length: 10_000 }, (_, index) => ({ id: 100_000 + index, modified })),
    });
    expect((await busy.ask("/users", await busy.token())).body).toHaveLength(10_000);
  });
});
