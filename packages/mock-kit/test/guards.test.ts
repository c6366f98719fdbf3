import { describe, expect, it } from "vitest";
import {
  ascii,
  emptyPathParameter,
  isSecured,
  notFound,
  queryValue,
  refuseBrokenJson,
} from "../src/index.ts";

describe("isSecured", () => {
  it.each([
    ["without schemes", [], false],
    ["with a scheme", ["basic"], true],
  ])("of an operation %s is %s", (_, schemes, expected) => {
    expect(isSecured({ operation: { schemes } })).toBe(expected);
  });
});

describe("refuseBrokenJson", () => {
  it("lets a readable body pass", () => {
    expect(refuseBrokenJson({ invalidJson: undefined })).toBeUndefined();
  });

  it("refuses any other with 400 and a reason that a header may hold", () => {
    expect(refuseBrokenJson({ invalidJson: "Unexpected token é" })).toEqual({
      status: 400,
      rule: "json",
      reason: "the body is not JSON: Unexpected token ?",
    });
  });
});

describe("a parameter of the path", () => {
  it("that names nothing is a 404 with its place", () => {
    expect(notFound("id", "no book has this id")).toEqual({
      status: 404,
      rule: "notFound",
      reason: "no book has this id",
      at: "path/id",
    });
  });

  it("is found where its segment is empty", () => {
    expect(emptyPathParameter({ path: { shelf: "1", id: "" } })).toBe("id");
    expect(emptyPathParameter({ path: { shelf: "1", id: "2" } })).toBeUndefined();
  });
});

describe("queryValue", () => {
  const query = { page: "2", genre: ["crime", "poetry"], empty: "", none: [] };

  it.each([
    ["page", "2"],
    ["genre", "crime"],
    ["empty", undefined],
    ["none", undefined],
    ["absent", undefined],
  ])("of %s is %s", (name, expected) => {
    expect(queryValue({ query }, name)).toBe(expected);
  });
});

describe("ascii", () => {
  it("keeps printable ASCII and replaces each run of anything else by one question mark", () => {
    expect(ascii("caf\u00e9 \u201cnoir\u201d\n~")).toBe("caf? ?noir?~");
  });
});
