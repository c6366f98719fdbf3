import { describe, expect, it } from "vitest";
import { filter, pageOf, requestedPage } from "../src/index.ts";

const pagination = { style: "page", page: "page", size: "size", defaultSize: 20 };

function callOf(extensions: Record<string, object>, query: Record<string, string | string[]> = {}) {
  return { operation: { id: "listUsers", extensions }, query };
}

describe("requestedPage", () => {
  const read = (extensions: Record<string, object>, query = {}) =>
    requestedPage(callOf(extensions, query));

  it("counts from 1, with 0 for the first page too, where the document does not say", () => {
    const pages = ["0", "1", "2"].map((page) => read({ "x-pagination": pagination }, { page }));
    expect(pages.map(({ start }) => start)).toEqual([0, 0, 20]);
  });

  it("counts from the documented first page", () => {
    const fromZero = { ...pagination, firstPage: 0 };
    const pages = ["0", "1"].map((page) => read({ "x-pagination": fromZero }, { page }));
    expect(pages.map(({ start }) => start)).toEqual([0, 20]);
  });

  it("takes any size where the document states no limit", () => {
    const size = "1000000";
    expect(read({ "x-pagination": pagination }, { size, page: "2" })).toEqual({
      start: 1_000_000,
      size: 1_000_000,
    });
  });

  it("has all values on the first page where the document states no size", () => {
    const all = { "x-pagination": { style: "page", page: "page" } };
    const size = Number.POSITIVE_INFINITY;
    expect(read(all)).toEqual({ start: 0, size });
    expect(pageOf(callOf(all), [1, 2, 3])).toEqual([1, 2, 3]);
    expect(pageOf(callOf(all, { page: "2" }), [1, 2, 3])).toEqual([]);
  });

  it("keeps the documented limit", () => {
    const limited = { ...pagination, maxSize: 50 };
    expect(read({ "x-pagination": limited }, { size: "51" }).size).toBe(50);
  });

  it("takes empty parameters for left out, and the first of repeated ones", () => {
    expect(read({ "x-pagination": pagination }, { size: "", page: ["2", "3"] })).toEqual({
      start: 20,
      size: 20,
    });
  });

  it.each([
    [{}, { start: 0, size: 20 }],
    [{ skip: "7" }, { start: 7, size: 20 }],
    [
      { skip: "7", size: "80" },
      { start: 7, size: 50 },
    ],
    [
      { skip: "-7", size: "3" },
      { start: 0, size: 3 },
    ],
  ])("begins at the offset of %j", (query, page) => {
    const byOffset = {
      style: "offset",
      offset: "skip",
      size: "size",
      defaultSize: 20,
      maxSize: 50,
    };
    expect(read({ "x-pagination": byOffset }, query)).toEqual(page);
  });

  it("gives all values at once where the document names no size", () => {
    const size = Number.POSITIVE_INFINITY;
    expect(read({ "x-pagination": { style: "link" } })).toEqual({ start: 0, size });
    expect(read({ "x-pagination": { style: "link", maxSize: 50 } })).toEqual({
      start: 0,
      size: 50,
    });
  });

  it("throws for an unknown style", () => {
    expect(() => read({ "x-pagination": { ...pagination, style: "number" } })).toThrow(
      "listUsers: number is not a known style of x-pagination",
    );
  });

  it("throws for an operation without x-pagination", () => {
    expect(() => read({})).toThrow("the document declares no x-pagination for listUsers");
  });
});

describe("pageOf", () => {
  const extensions = { "x-pagination": pagination };

  it("gives the page that the call asks for", () => {
    const values = ["a", "b", "c", "d", "e"];
    const pages = ["1", "2", "3", "4"].map((page) =>
      pageOf(callOf(extensions, { page, size: "2" }), values),
    );
    expect(pages).toEqual([["a", "b"], ["c", "d"], ["e"], []]);
  });

  it("takes no value after the page from the list", () => {
    const seen: number[] = [];
    const isEven = (value: number) => {
      seen.push(value);
      return value % 2 === 0;
    };
    const values = filter([1, 2, 3, 4, 5, 6], isEven);
    expect(pageOf(callOf(extensions, { size: "2" }), values)).toEqual([2, 4]);
    expect(seen).toEqual([1, 2, 3, 4]);
  });
});
