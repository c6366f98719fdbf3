import type { Pagination } from "@carespec/document";
import { describe, expect, test } from "vitest";
import { describePagination } from "../src/model/pagination.ts";

const pagination: Pagination = { style: "page", page: "page", size: "limit", defaultSize: 20 };

describe("describePagination", () => {
  test("names the parameters, the default size and the client's method", () => {
    expect(describePagination("listVisits", { ...pagination, firstPage: 0, maxSize: 100 })).toBe(
      "**Pages.** `page` is the number of the page; the first one is 0. `limit` is the number of items per page: 20 where you leave it out; at most 100. The typed client walks all pages with `client.listVisits.pages()`.",
    );
  });

  test.each<[Pagination, string]>([
    [
      { style: "offset", offset: "skip", size: "limit", defaultSize: 20 },
      "`skip` is the number of items before the page; the first page has none. `limit` is the number of items per page: 20 where you leave it out; the vendor states no upper limit.",
    ],
    [
      { style: "cursor", cursor: "after", next: "/next", size: "limit", maxSize: 50 },
      "The answer holds the cursor of the next page at `/next`, the last page holds none. Send it as `after`; leave it out for the first page. `limit` is the number of items per page: the vendor does not say how many there are where you leave it out; at most 50.",
    ],
    [
      { style: "link", next: "/links/next", size: "limit", defaultSize: 5 },
      "The answer links to the next page at `/links/next`; the last page has no such link. `limit` is the number of items per page: 5 where you leave it out; the vendor states no upper limit.",
    ],
    [
      { style: "link", defaultSize: 5, maxSize: 5 },
      'The answer links to the next page in its `Link` header, as `rel="next"`; the last page has no such link. The number of items per page cannot be chosen: 5; at most 5.',
    ],
    [
      { style: "link" },
      'The answer links to the next page in its `Link` header, as `rel="next"`; the last page has no such link. The number of items per page cannot be chosen: the vendor states no upper limit.',
    ],
  ])("describes %j", (style, text) => {
    expect(describePagination("listVisits", style)).toBe(
      `**Pages.** ${text} The typed client walks all pages with \`client.listVisits.pages()\`.`,
    );
  });

  test("says what an item's id is and what ends the list, where the vendor does", () => {
    expect(describePagination("listVisits", { ...pagination, id: "/Id", end: "short" })).toContain(
      " A page that is not full is the last one. An item's id is at `/Id`; the client gives an item that comes twice only once. ",
    );
    expect(describePagination("listVisits", pagination)).not.toMatch(/full|twice/);
  });

  test("says what the vendor does not say", () => {
    const text = describePagination("listVisits", pagination);
    expect(text).toContain("the vendor does not say which number the first one has.");
    expect(text).toContain("the vendor states no upper limit.");
  });

  test("says where in the answer the items are, unless it is the list", () => {
    expect(describePagination("listVisits", { ...pagination, items: "/data" })).toContain(
      "The items are at `/data` in the answer.",
    );
    expect(describePagination("listVisits", { ...pagination, items: "" })).not.toContain(
      "items st",
    );
  });
});
