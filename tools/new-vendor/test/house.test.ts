import { join } from "node:path";
import { listVendors, repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { inOwnWords } from "../src/house/finish-vendors.ts";
import { withoutWorkspaces } from "../src/house/lock-file.ts";
import { expectRareNames } from "../src/house/ordinary-uses.ts";
import { renamedEntry, withEntry, withoutEntry } from "../src/house/registry.ts";
import { expectFreeName } from "../src/house/vendor-name.ts";

const [vendor = ""] = listVendors().map(({ name }) => name);

describe("a name", () => {
  it.each([
    ["core", "packages/core"],
    ["mock", "packages/mock"],
    ["node_modules", "specs/node_modules"],
    ["codegen", "packages/codegen"],
    ["bench", "@carespec/bench"],
    ["Pets Shop", 'such as "pets-shop"'],
    ["pets--shop", "single dashes"],
    ["3pets", 'such as "pets"'],
    ["a".repeat(41), "longer than 40"],
    ["across", "docs' own pages"],
    [vendor, "taken by the vendor"],
  ])("%s is refused with the reason", (name, reason) => {
    expect(() => expectFreeName(repositoryRoot, name)).toThrow(reason);
  });

  it.each(["drawer-shelf", "parcels2", `${vendor}-v2`])("%s is free", (name) => {
    expect(() => expectFreeName(repositoryRoot, name)).not.toThrow();
  });
});

describe("the registry", () => {
  const registry =
    "apis:\n  a:\n    root: specs/a/openapi.yaml\n  a-v2:\n    root: specs/a-v2/openapi.yaml\n";

  it("gets an entry and loses it again without a trace", () => {
    expect(withoutEntry(withEntry(registry, "b"), "b")).toBe(registry);
    expect(withoutEntry(registry, "a")).toBe("apis:\n  a-v2:\n    root: specs/a-v2/openapi.yaml\n");
  });

  it("keeps an entry in its place under another name", () => {
    expect(renamedEntry(registry, "a", "b")).toBe(
      registry.replace("  a:", "  b:").replace("specs/a/", "specs/b/"),
    );
    expect(() => renamedEntry(registry, "c", "b")).toThrow("no entry c");
  });
});

it("a lock file loses workspaces, their links and what is installed below them", () => {
  const packages = {
    "": { workspaces: ["specs/*"] },
    "node_modules/@x/a": { resolved: "specs/a", link: true },
    "node_modules/@x/a-v2": { resolved: "specs/a-v2", link: true },
    "specs/a": { name: "@x/a" },
    "specs/a-v2": { name: "@x/a-v2" },
    "specs/a/node_modules/left": { version: "1.0.0" },
  };
  const left = JSON.parse(withoutWorkspaces(JSON.stringify({ packages }), ["specs/a"]));
  expect(Object.keys(left.packages)).toEqual(["", "node_modules/@x/a-v2", "specs/a-v2"]);
});

it("what the generator refuses is said without its file, and with what can be done here", () => {
  const folder = join("specs", "pets");
  const text = `carespec-codegen: ${folder}/dist/openapi.json#/security: one header.\nMend the document, or leave out these operations with --skip-unsupported.`;
  expect(inOwnWords(text, folder)).toBe(
    "carespec-codegen: #/security: one header.\nMend a copy of the vendor's document there, and give that.",
  );
});

it("a name that many files use as a word is refused, and a rare one is taken", async () => {
  const { signal } = new AbortController();
  await expect(expectRareNames(repositoryRoot, signal, ["request"])).rejects.toThrow(
    /^"request" is an ordinary word that \d+ files use: take the vendor's or product's own name$/,
  );
  const rare = ["zy", "xq"].join("-");
  expect(await expectRareNames(repositoryRoot, signal, [rare])).toBeUndefined();
});
