import { describe, expect, it } from "vitest";
import { escapeKey, pointerKeys, toPointer, unescapeKey, valueAt } from "../src/index.ts";

const document = {
  paths: { "/users/{id}": { get: 1 }, "/a%20b": 2, "/%": 3 },
  "a~b": { "": 4 },
  list: ["x", "y"],
};

describe("a JSON pointer", () => {
  it.each([
    ["/users/{id}", "~1users~1{id}"],
    ["a~1b", "a~01b"],
    ["~/", "~0~1"],
    ["", ""],
  ])("writes the key %j as %j and reads it back", (key, part) => {
    expect(escapeKey(key)).toBe(part);
    expect(unescapeKey(part)).toBe(key);
  });

  it("is written with and read without the leading #", () => {
    expect(toPointer(["paths", "/users", "get"])).toBe("#/paths/~1users/get");
    expect(pointerKeys("/data/a~1b")).toEqual(["data", "a/b"]);
    expect(pointerKeys("#/data")).toEqual(["data"]);
    expect(pointerKeys("")).toEqual([]);
  });

  it.each([
    ["#/paths/~1users~1{id}/get", 1],
    ["#/paths/~1users~1%7Bid%7D/get", 1],
    ["/paths/~1a%20b", 2],
    ["#/paths/~1%", 3],
    ["#/a~0b/", 4],
    ["#/list/1", "y"],
    ["#/list/length", 2],
    ["#/paths/toString", undefined],
    ["#/nowhere/at/all", undefined],
    ["#", document],
  ])("leads along %s", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });
});
