import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonPath } from "../src/collections/http-file.ts";
import { collectionFiles } from "../src/collections/write-collections.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { dist, requireBuiltSite } from "./support/built-site.ts";

requireBuiltSite();

test.each([
  ["/token", "$.token"],
  ["/data/0/id", "$.data[0].id"],
  ["/a~1b", "$.a/b"],
])("the pointer %s is %s", (pointer, path) => {
  expect(jsonPath(pointer)).toBe(path);
});

describe.each(siteVendors())("the collections of $name", ({ name, operations }) => {
  const read = (suffix: string) =>
    readFileSync(join(dist, "collections", `${name}.${suffix}`), "utf8");

  test.each(collectionFiles)(
    "for $tool has every operation, and defines every variable",
    ({ suffix }) => {
      const text = read(suffix);
      for (const { operation } of operations) expect(text).toContain(operation.summary);
      const used = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, variable]) => variable));
      const isDefined = (variable = "") =>
        new RegExp(`(^@${variable} =|"key": "${variable}"|name: ${variable}$)`, "m").test(text);
      expect(used.has("baseUrl")).toBe(true);
      expect([...used].filter((variable) => !isDefined(variable))).toEqual([]);
    },
  );

  test("say of each variable how it is filled in, and leave none empty in a .http file", () => {
    const text = read("http");
    expect(text.match(/^@\w+ = *$/gm)).toBeNull();
    expect(text.match(/^# .*\bshell\b.*$/gim)).toBeNull();
  });

  test("are aimed at the mock", () => {
    for (const { suffix } of collectionFiles) {
      const hosts = [...read(suffix).matchAll(/https?:\/\/[\w.:-]+/g)].map(([host]) => host);
      const others = hosts.filter((host) => host !== "https://schema.getpostman.com");
      expect(new Set(others.slice(0, 1))).toEqual(new Set(["http://127.0.0.1:4010"]));
    }
  });

  test("hold the same requests in each format", () => {
    const count = operations.length;
    const postman = JSON.parse(read("postman.json"));
    const bruno = parse(read("opencollection.yml"));
    const inFolders = (folders: { item?: unknown[]; items?: unknown[] }[]) =>
      folders.flatMap((folder) => folder.item ?? folder.items ?? []).length;
    expect(inFolders(postman.item)).toBe(count);
    expect(inFolders(bruno.items)).toBe(count);
    expect(read("http").match(/^### /gm)).toHaveLength(count);
  });
});
