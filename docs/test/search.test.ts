import { describe, expect, test } from "vitest";
import { type Rankable, rank } from "../src/search/rank.ts";
import { readQuery } from "../src/search/spelling.ts";
import { partsOf, wordsOf } from "../src/search/words.ts";

test.each([
  ["ExternalId", ["external", "id"]],
  ["x-api-key", ["x", "api", "key"]],
  ["PDFReport", ["pdf", "report"]],
  ["footer_policies", ["footer", "policies"]],
  ["", []],
])("%j has the parts %j", (name, parts) => {
  expect(partsOf(name)).toEqual(parts);
});

test("a text's words are whole names and their parts", () => {
  expect(wordsOf("The ExternalId of a site")).toEqual([
    "the",
    "external",
    "id",
    "externalid",
    "of",
    "a",
    "site",
  ]);
});

describe("readQuery", () => {
  const known = new Set(["student", "students", "consultation", "user", "token", "list"]);

  test.each([
    ["student", "student", false, []],
    ["stud", "stud", false, []],
    ["studnet", "student", true, []],
    ["list usr", "list user", true, []],
    ["consultaton", "consultation", true, []],
    ["usr_1 403", "usr_1 403", false, []],
    ["zebra", "", false, ["zebra"]],
    ["zebra token", "token", false, ["zebra"]],
    ["xy", "xy", false, []],
  ])("reads %j as %j", (query, asked, isCorrected, unknown) => {
    expect(readQuery(query, known)).toEqual({ asked, isCorrected, unknown });
  });
});

describe("rank", () => {
  const hit = (title: string, kind: Rankable["kind"], score = 1, place?: string): Rankable => ({
    title,
    kind,
    score,
    ...(place !== undefined && { place }),
  });

  test.each<[string, Rankable[], string[]]>([
    ["user", [hit("List users", "operation"), hit("User", "schema")], ["User", "List users"]],
    [
      "list users",
      [hit("UserList", "schema"), hit("List users", "operation")],
      ["List users", "UserList"],
    ],
    ["page", [hit("page", "parameter"), hit("Pages", "guide", 3)], ["page", "Pages"]],
    [
      "errors",
      [hit("404", "error", 9, "Errors"), hit("Errors and retries", "guide")],
      ["Errors and retries", "404"],
    ],
  ])("for %j, what is named so comes first", (query, hits, expected) => {
    expect(rank(hits, query).map(({ title }) => title)).toEqual(expected);
  });
});
