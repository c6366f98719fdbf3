import { describe, expect, test } from "vitest";
import { slugOf, uniqueSlugs } from "../src/model/slug.ts";

test.each([
  ["listUsers", "list-users"],
  ["getPDFReport", "get-pdf-report"],
  ["OAuth2Token", "o-auth2-token"],
  ["user_id", "user-id"],
  ["users.list", "users-list"],
  ["Größe ändern", "größe-ändern"],
  ["--x--", "x"],
])("%s has the slug %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

describe("uniqueSlugs", () => {
  test("numbers names that would have the same address, and reserved ones", () => {
    const slugs = uniqueSlugs(["getUser", "get_user", "get-user", "all"], ["all"]);
    expect([...slugs.values()]).toEqual(["get-user", "get-user-2", "get-user-3", "all-2"]);
  });

  test("refuses a name of which nothing is left", () => {
    expect(() => uniqueSlugs(["--"])).toThrow('the name "--" has neither letter nor digit');
  });
});
