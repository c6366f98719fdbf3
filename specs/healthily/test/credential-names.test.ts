import { readFileSync } from "node:fs";
import { sensitiveNames } from "@carespec/document";
import { expect, it } from "vitest";

const bundle = new URL("../dist/openapi.json", import.meta.url);

it("the document's credentials are those that the vendor gives and takes", () => {
  const found = sensitiveNames(JSON.parse(readFileSync(bundle, "utf8")))
    .filter(({ sensitivity }) => sensitivity === "credential")
    .map(({ name }) => name.toLowerCase().replace(/^x-|[-_]/g, ""));
  expect([...new Set(found)].sort()).toEqual(["accesstoken", "apikey", "partnerid", "secret"]);
});
