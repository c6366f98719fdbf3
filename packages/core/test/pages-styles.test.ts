import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import type { Page } from "../src/vendor.ts";
import type { Thing } from "./support/api.ts";
import { collect, pagedClient, styles } from "./support/paged-server.ts";

const things: Thing[] = Array.from({ length: 95 }, (_, id) => ({ id }));

const isCounted = (style: string) => style === "page" || style === "offset";

describe.each(Object.entries(styles))("pages by %s", (style, description) => {
  it.each([
    ["as many items per page as are asked for", {}, {}],
    ["fewer than by default", { cap: 7 }, {}],
    ["fewer than are asked for", { cap: 7 }, { query: { size: 50 } }],
    ["fewer, to a client that asks for several pages at once", { cap: 7 }, { concurrency: 4 }],
    ["all at once", {}, { query: { size: 95 } }],
  ])("are complete where the server gives %s", async (_, server, options) => {
    const { pages } = pagedClient({ things, description, ...server });
    expect(await collect(pages(options))).toEqual(things);
  });

  it.each([
    ["every third item", 3],
    ["every other one", 2],
  ])("are complete where the server keeps %s of a page after it was cut", async (_, part) => {
    const keep = ({ id }: Thing) => id % part === 0;
    const { pages } = pagedClient({ things, description, keep });
    expect(await collect(pages())).toEqual(things.filter(keep));
  });

  it("are one empty page for an empty list", async () => {
    const { pages, asked } = pagedClient({ things: [], description });
    expect(await collect(pages())).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it.each([1, 3])(
    "go on after request %i was refused, from the page of the error",
    async (refuse) => {
      const { pages } = pagedClient({ things, description, refuse });
      const found: Thing[] = [];
      const error = (await rejection(collect(pages(), found))) as Pick<Page<Thing>, "page">;
      expect(error).toMatchObject({ status: 400, operationId: "listThings" });
      expect(found).toHaveLength(20 * (refuse - 1));
      expect(await collect(pages({ startPage: error.page }), found)).toEqual(things);
    },
  );

  it("give an item that comes twice once where the document names its id", async () => {
    const repeated = things.with(45, { id: 3 });
    const { id: _, ...anonymous } = description;
    const named = pagedClient({ things: repeated, description });
    expect(await collect(named.pages())).toEqual(things.toSpliced(45, 1));
    const unnamed = pagedClient({ things: repeated, description: anonymous });
    expect(await collect(unnamed.pages())).toEqual(repeated);
  });

  it.each([null, undefined, ""])("give every item whose id is %j", async (id) => {
    // Two pages of the same length, and a page of nothing else.
    const ids = [...Array(45).fill(id), 1, 2, id, 3, id];
    const unnamed = ids.map((id, index) => ({ id, name: `${index}` })) as unknown as Thing[];
    expect(await collect(pagedClient({ things: unnamed, description }).pages())).toEqual(unnamed);
  });

  it.each([
    [0, []],
    [7, ["cut"]],
    [20, ["reached"]],
    [30, [undefined, "cut"]],
    [95, [undefined, undefined, undefined, undefined, "reached"]],
    [96, Array(5).fill(undefined)],
  ])("say how maxItems ends them: %i", async (maxItems, bounds) => {
    const { pages } = pagedClient({ things, description });
    const found = await collect(pages({ maxItems }).byPage());
    const last = found.at(-1)?.items.length === 0 ? found.slice(0, -1) : found;
    expect(last.map(({ bound }) => bound)).toEqual(bounds);
  });

  it("say how many items they ask for", () => {
    const { pages } = pagedClient({ things, description });
    const asked = [{}, { query: { size: 7 } }, { query: { size: 500 } }];
    expect(asked.map((options) => pages(options).pageSize)).toEqual([20, 7, 500]);
  });

  it("stop at maxItems", async () => {
    const { pages, asked } = pagedClient({ things, description });
    expect(await collect(pages({ maxItems: 30 }))).toEqual(things.slice(0, 30));
    expect(asked).toHaveLength(2);
  });

  it("are asked for with the walk's own query", async () => {
    const { pages, asked } = pagedClient({ things, description });
    await collect(pages({ query: { size: 40, sort: "name" } }));
    expect(asked.map(({ searchParams }) => searchParams.get("sort"))).toEqual(
      asked.map(() => "name"),
    );
    expect(asked.map(({ searchParams }) => searchParams.get("size"))).toEqual(
      asked.map(() => "40"),
    );
    expect(asked).toHaveLength(isCounted(style) ? 4 : 3);
  });
});

it.each([styles.page, styles.offset])(
  "a page by $style that is not full is the last one where the vendor documents it",
  async (description) => {
    const { pages, asked } = pagedClient({ things, description: { ...description, end: "short" } });
    expect(await collect(pages())).toEqual(things);
    expect(asked).toHaveLength(5);
  },
);

describe("pages that are counted", () => {
  const sparse = ({ id }: Thing) => id % 10 === 5;

  it.each([1, 3])("lose no item of a sparse list by offset, %i at once", async (concurrency) => {
    const { pages } = pagedClient({ things, description: styles.offset, keep: sparse });
    expect(await collect(pages({ concurrency }))).toEqual(things.filter(sparse));
  });

  it.each([styles.page, styles.offset])(
    "end where the server ignores the $style",
    async (description) => {
      const { id: _, ...anonymous } = description;
      const { pages, asked } = pagedClient({ things, description: anonymous, answer: [things[0]] });
      expect(await collect(pages())).toEqual([things[0]]);
      expect(asked.length).toBeLessThan(25);
    },
  );

  it.each([
    ["asks for more than the server gives", { cap: 25 }, { query: { size: 50 } }, 4],
    ["asks for the usual number", {}, {}, 5],
  ])(
    "end at a short page only where the vendor documents it, and the client %s",
    async (_, server, options, requests) => {
      const description = { ...styles.page, end: "short" } as const;
      const { pages, asked } = pagedClient({ things: things.slice(0, 85), description, ...server });
      expect(await collect(pages(options))).toEqual(things.slice(0, 85));
      expect(asked.length).toBeLessThanOrEqual(requests);
    },
  );

  it("begin at startPage even where the query names a page", async () => {
    const { pages } = pagedClient({ things, description: styles.page });
    const query = { page: 1 } as object;
    expect(await collect(pages({ query, startPage: 4 }))).toEqual(things.slice(60));
  });

  it("find the items below keys that hold a slash or a tilde", async () => {
    const description = { ...styles.page, items: "/a~1b~0c" } as const;
    const answer = { "a/b~c": things.slice(0, 3) };
    const { pages } = pagedClient({ things, description, answer });
    expect(await collect(pages())).toEqual(things.slice(0, 3));
  });
});
