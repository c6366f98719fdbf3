import type { Source } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { citationsOf } from "../src/citations.ts";
import { readCitedBy } from "../src/cited-by.ts";
import { compare, headingsOf } from "../src/compare.ts";
import { fingerprintsOf } from "../src/fingerprint.ts";
import { formatComparison } from "../src/format-comparison.ts";
import { writeSample } from "./sample.ts";

const text = `Contents
Users
Pages
Hosts
api.vendor.test
Users
All users, by name.
Pages
20 items by default.
Imprint of nobody`;

const folder = writeSample();
const citations = citationsOf(folder).filter(({ sources }) => sources.includes("reference"));
const bare = { id: "reference" } as Source;
const headings = headingsOf(bare, citations);
const print = (copy: string) => fingerprintsOf(copy.split("\n"), headings);
const source: Source = { ...bare, ...print(text) };
const check = (copy: string, recorded = source) => compare(recorded, print(copy), citations);

describe("a fresh copy", () => {
  it.each([
    ["the same", text],
    ["broken into other lines", text.replace("All users, by", "All users,\nby")],
    ["spaced otherwise", text.replaceAll(" ", "   ")],
  ])("%s says what it said", (_, copy) => {
    expect(check(copy)).toMatchObject({ verdict: "same", missing: [], affected: [] });
  });

  it.each([
    ["words of a section", text.replace("20 items", "25 items"), ["Pages"], [], ["listSites"]],
    [
      "a heading that is gone",
      text.replaceAll("Users\n", "People\n"),
      [],
      ["Users"],
      ["listUsers", "createUser", "listSites"],
    ],
    [
      "two sections",
      text.replace("api.", "www.").replace("by name", "by id"),
      ["Users", "Hosts"],
      [],
      ["listUsers", "createUser", "listSites"],
    ],
    [
      "a section that became empty",
      text.replace("All users, by name.\n", ""),
      ["Users"],
      [],
      ["listUsers", "createUser", "listSites"],
    ],
  ])("%s", (_, copy, changed, missing, operations) => {
    const comparison = check(copy);
    expect(comparison.verdict).toBe("changed");
    if (missing.length === 0) expect(comparison.changed).toEqual(changed);
    expect(comparison.missing).toEqual(missing);
    const citedBy = readCitedBy(folder);
    const named = new Set(comparison.affected.flatMap((citation) => citedBy(citation)));
    // What cites the page without a section is to be read again whatever has changed.
    expect([...named].toSorted()).toEqual([...new Set([...operations, "createUser"])].toSorted());
  });

  it("whose words changed below no cited heading names statements without a section only", () => {
    const copy = text.replace("Contents", "Overview");
    const { elsewhere, affected } = check(copy);
    expect(elsewhere).toBe(true);
    expect(affected.map(({ file }) => file)).toEqual(["paths/sites.yaml", "paths/users.yaml"]);
  });

  it("of a source that was never recorded cannot be compared", () => {
    expect(check(text, bare).verdict).toBe("unrecorded");
  });

  it("is told with file, line, status, section and operations", () => {
    const comparison = check(text.replace("20 items", "25 items"));
    const compared = {
      folder: "specs/sample",
      id: "reference",
      copy: "page.html",
      citedBy: readCitedBy(folder),
    };
    const told = formatComparison(comparison, compared).split("\n");
    expect(told.slice(0, 2)).toEqual([
      "reference: page.html differs from what was read.",
      "  changed: Pages",
    ]);
    expect(told).toContain("  specs/sample/paths/sites.yaml:4 partial, Pages: listSites");
    expect(told).toContain("  specs/sample/paths/sites.yaml:7 documented: listSites");
  });
});

describe("statements", () => {
  it("are found in every file, with their line and pointer", () => {
    expect(
      citationsOf(folder).map(({ file, line, pointer, section }) => [file, line, pointer, section]),
    ).toEqual([
      ["components/schemas/User.yaml", 5, "#/properties/name", "Users"],
      ["openapi.yaml", 4, "#/servers/0", "Hosts"],
      ["paths/sites.yaml", 4, "#/parameters/0", "Pages"],
      ["paths/sites.yaml", 7, "#/get", undefined],
      ["paths/users.yaml", 3, "#/get", "Users"],
      ["paths/users.yaml", 8, "#/post", "Users"],
    ]);
  });

  it("in a component are about the operations that reach it, through others too", () => {
    const citedBy = readCitedBy(folder);
    const operations = citationsOf(folder).map((citation) => citedBy(citation));
    expect(operations).toEqual([
      ["listUsers", "createUser"],
      [],
      ["listSites"],
      ["listSites"],
      ["listUsers"],
      ["createUser"],
    ]);
  });
});
