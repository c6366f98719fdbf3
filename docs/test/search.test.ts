import { describe, expect, test } from "vitest";
import { placeOfHit } from "../src/search/hit-place.ts";
import { type Rankable, rank } from "../src/search/rank.ts";
import { ALIAS_BREAK } from "../src/search/record.ts";
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
  const known = new Set([
    "student",
    "students",
    "consultation",
    "user",
    "token",
    "list",
    "karachi",
  ]);

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
    ["uxr", "", false, ["uxr"]],
    ["earache", "", false, ["earache"]],
  ])("reads %j as %j", (query, asked, isCorrected, unknown) => {
    expect(readQuery(query, known)).toEqual({ asked, isCorrected, unknown, isQuestion: false });
  });
});

test.each([
  ["how do I list users", "list users"],
  ["what is a token", "token"],
  ["how", "how"],
])("of the question %j, %j is asked", (query, asked) => {
  const known = new Set(["list", "users", "token", "how"]);
  expect(readQuery(query, known).asked).toBe(asked);
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

  test("another name counts nearly as the title", () => {
    const guide = { ...hit("Pages", "guide"), also: ["paging", "next page"].join(ALIAS_BREAK) };
    const hits = [hit("Next page of users", "operation"), hit("page", "parameter"), guide];
    expect(rank(hits, "next page")[0]?.title).toBe("Pages");
    expect(rank([...hits, hit("Paging", "guide")], "paging")[0]?.title).toBe("Paging");
  });

  test("a question is answered by a guide, and history comes last", () => {
    const hits = [
      hit("Token", "change"),
      hit("Token for users", "operation"),
      hit("About tokens", "guide"),
    ];
    const titles = (isQuestion: boolean) =>
      rank(hits, "tokens of", isQuestion).map(({ title }) => title);
    expect(titles(true)).toEqual(["About tokens", "Token for users", "Token"]);
    expect(rank(hits, "token fo")[0]?.title).toBe("Token for users");
  });
});

test.each([
  [
    {
      kind: "operation",
      method: "GET",
      also: ["listCats", "get /cats", "/cats"].join(ALIAS_BREAK),
    },
    "GET /cats · Cats",
  ],
  [{ kind: "parameter", method: "GET", place: "List cats", also: "x" }, "GET · List cats · Cats"],
  [{ kind: "schema" }, "Cats"],
] as const)("a hit says where it is: %j", (hit, expected) => {
  expect(placeOfHit({ ...hit, vendor: "Cats" })).toBe(expected);
});
