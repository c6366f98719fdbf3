import { describe, expect, it } from "vitest";
import { nextPage, pageOf } from "../src/index.ts";

type Query = Record<string, string | string[]>;

const values = ["a", "b", "c", "d", "e"];
const byCursor = { style: "cursor", cursor: "after", next: "/next", size: "size", defaultSize: 2 };
const byLink = { style: "link", size: "size", defaultSize: 2 };

const callOf = (pagination: object, query: Query = {}) => ({
  operation: { id: "listUsers", extensions: { "x-pagination": pagination } },
  query,
});

/** The query of the next page's request. */
const follow = {
  cursor: (query: Query, next: string): Query => ({ ...query, after: next }),
  link: (_: Query, next: string): Query =>
    Object.fromEntries(new URL(next, "https://mock.test/users").searchParams),
};

describe("nextPage", () => {
  it.each([
    { pagination: byCursor, go: follow.cursor },
    { pagination: byLink, go: follow.link },
  ])("leads through all pages by $pagination.style, and nowhere from the last", (style) => {
    for (const size of ["1", "2", "5", "9"]) {
      const pages: string[][] = [];
      let query: Query | undefined = { size };
      while (query) {
        const call = callOf(style.pagination, query);
        pages.push(pageOf(call, values));
        const next = nextPage(call, values.length);
        query = next === undefined ? undefined : style.go(query, next);
      }
      expect(pages.flat()).toEqual(values);
      expect(pages).toHaveLength(Math.ceil(values.length / Number(size)));
    }
  });

  it("keeps the parameters of the request in a link", () => {
    const query = { size: "2", sort: ["name", "age"], cursor: "" };
    const { searchParams } = new URL(`${nextPage(callOf(byLink, query), 5)}`, "https://mock.test");
    expect(searchParams.getAll("sort")).toEqual(["name", "age"]);
    expect(searchParams.getAll("cursor")).toEqual([expect.stringMatching(/^[\w-]+$/)]);
  });

  it.each(["b", "42", "%", "after-x"])(
    "the cursor %j, which is not its own, leads to no value",
    (after) => {
      const call = callOf(byCursor, { after });
      expect(pageOf(call, values)).toEqual([]);
      expect(nextPage(call, values.length)).toBeUndefined();
    },
  );

  it("throws where pages do not lead to each other", () => {
    const byPage = { style: "page", page: "page", size: "size", defaultSize: 2 };
    expect(() => nextPage(callOf(byPage), 5)).toThrow(
      "nextPage requires the style cursor or link; listUsers has page",
    );
  });
});
