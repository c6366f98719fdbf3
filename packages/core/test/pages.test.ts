import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createPages, type PageDescription, UnparsableError } from "../src/vendor.ts";
import { api, baseUrl, type Methods, type Paths, type Thing } from "./support/api.ts";
import { clientOf, type TestApi } from "./support/client.ts";

const numbers = (count: number): Thing[] => Array.from({ length: count }, (_, id) => ({ id }));

interface Server {
  items: unknown[];
  /** Number of its first page. */
  firstPage?: number;
  /** How it answers a number below or beyond its pages. */
  wrap?: (list: unknown[]) => unknown;
  pages?: PageDescription;
  pageSize?: number;
}

/** A client of a server that has pages, and the queries that it got. */
function paged({ items, firstPage = 1, wrap = (list) => list, pages, pageSize }: Server) {
  const asked: string[] = [];
  let running = 0;
  const most = { atOnce: 0 };
  const fetch = async (url: string) => {
    const { search, searchParams } = new URL(url);
    asked.push(search);
    running += 1;
    most.atOnce = Math.max(most.atOnce, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    const size = Number(searchParams.get("size") ?? 2);
    const page = Math.max(0, Number(searchParams.get("page") ?? firstPage) - firstPage);
    return Response.json(wrap(items.slice(page * size, (page + 1) * size)));
  };
  const listThings = {
    ...api.operations.listThings,
    pages: pages ?? api.operations.listThings.pages,
  };
  const description: TestApi = { ...api, operations: { ...api.operations, listThings } };
  const client = clientOf<Paths, Methods>(description, {
    baseUrl,
    fetch,
    pageSize,
    pages: createPages,
  });
  return { client, asked, most };
}

async function collect<Item>(iterable: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of iterable) found.push(item);
  return found;
}

describe("pages()", () => {
  it("gives all items, and stops at an empty page", async () => {
    const { client, asked } = paged({ items: numbers(5) });
    const pages = client.listThings.pages();
    expect(asked).toEqual([]);
    for await (const thing of pages) expectTypeOf(thing).toEqualTypeOf<Thing>();
    expect(asked).toEqual([1, 2, 3, 4].map((page) => `?page=${page}&size=2`));
    expect(await collect(pages)).toEqual(numbers(5));
  });

  it("gives pages too", async () => {
    const { client } = paged({ items: numbers(5) });
    const pages = await collect(client.listThings.pages().byPage());
    expect(pages.map(({ page, items }) => [page, items.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  });

  it.each([0, 1, 2, 4])("ends where there are %i items", async (count) => {
    const { client } = paged({ items: numbers(count) });
    expect(await collect(client.listThings.pages())).toHaveLength(count);
  });

  it("asks for a page only when it is needed", async () => {
    const { client, asked } = paged({ items: numbers(50) });
    for await (const { id } of client.listThings.pages()) if (id === 3) break;
    expect(asked).toHaveLength(2);
  });

  it("stops at maxItems, in the middle of a page", async () => {
    const { client, asked } = paged({ items: numbers(50) });
    expect(await collect(client.listThings.pages({ maxItems: 3 }))).toEqual(numbers(3));
    expect(await collect(client.listThings.pages({ maxItems: 0 }))).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it("stops at a page that repeats the one before", async () => {
    const { client, asked } = paged({ items: numbers(2), wrap: () => numbers(2) });
    expect(await collect(client.listThings.pages())).toEqual(numbers(2));
    expect(asked).toHaveLength(2);
  });

  it("stops at a page that repeats the first one", async () => {
    const answers = [numbers(2), [{ id: 7 }], numbers(2)];
    const { client, asked } = paged({ items: [], wrap: () => answers[asked.length - 1] });
    expect(await collect(client.listThings.pages())).toEqual([...numbers(2), { id: 7 }]);
    expect(asked).toHaveLength(3);
  });

  it("takes the size of the call, else the client's, and never more than the vendor gives", async () => {
    const { client, asked } = paged({ items: numbers(1), pageSize: 3 });
    await collect(client.listThings.pages());
    await collect(client.listThings.pages({ query: { size: 1, secret: "a" }, maxItems: 1 }));
    await collect(client.listThings.pages({ query: { size: 500 }, maxItems: 1 }));
    const sizes = asked.map((search) => new URLSearchParams(search).get("size"));
    expect(sizes).toEqual(["3", "3", "1", "3"]);
    expect(asked[2]).toContain("secret=a");
  });

  it("begins at the page that the query names", async () => {
    const { client } = paged({ items: numbers(5) });
    expect(await collect(client.listThings.pages({ query: { page: 2 } }))).toEqual(
      numbers(5).slice(2),
    );
  });

  it("asks for one page at a time, or for several", async () => {
    const one = paged({ items: numbers(9) });
    await collect(one.client.listThings.pages());
    expect(one.most.atOnce).toBe(1);
    const three = paged({ items: numbers(9) });
    expect(await collect(three.client.listThings.pages({ concurrency: 3 }))).toEqual(numbers(9));
    expect(three.most.atOnce).toBe(3);
  });

  it("finds the items where the document says", async () => {
    const pages = { ...api.operations.listThings.pages, items: "/data/things" };
    const { client } = paged({
      items: numbers(3),
      pages,
      wrap: (things) => ({ data: { things } }),
    });
    expect(await collect(client.listThings.pages())).toEqual(numbers(3));
    const broken = paged({ items: numbers(3), pages, wrap: (things) => ({ data: things }) });
    expect(await rejection(collect(broken.client.listThings.pages()))).toBeInstanceOf(
      UnparsableError,
    );
  });
});

it("a document with pages requires createPages", () => {
  expect(() => clientOf(api, { baseUrl })).toThrow(
    new TypeError("listThings requires createPages"),
  );
});

describe("where the vendor does not say how its pages are counted", () => {
  const { firstPage: _, ...pages } = api.operations.listThings.pages;

  it.each([0, 1])(
    "no item is lost and none comes twice if the first page is %i",
    async (firstPage) => {
      for (const count of [0, 1, 2, 3, 4, 7]) {
        const { client } = paged({ items: numbers(count), firstPage, pages });
        expect(await collect(client.listThings.pages())).toEqual(numbers(count));
      }
    },
  );

  it("is found out once per client", async () => {
    for (const firstPage of [0, 1]) {
      const { client, asked } = paged({ items: numbers(3), firstPage, pages });
      await collect(client.listThings.pages());
      expect(asked.slice(0, 2)).toEqual(["?size=2", "?page=1&size=2"]);
      const before = asked.length;
      expect(await collect(client.listThings.pages())).toEqual(numbers(3));
      expect(asked[before]).toBe(`?page=${firstPage}&size=2`);
    }
  });

  it("the caller may give the number of the first page", async () => {
    const { client, asked } = paged({ items: numbers(3), firstPage: 0, pages });
    await collect(client.listThings.pages({ firstPage: 0 }));
    const pagesAsked = asked.map((search) => new URLSearchParams(search).get("page"));
    expect(pagesAsked).toEqual(["0", "1", "2"]);
  });
});
