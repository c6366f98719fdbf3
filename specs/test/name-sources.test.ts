import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors, readSources, sourcesOf, visit } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { nameSources } from "../src/name-sources.ts";

const entry = (id: string) => `  - id: ${id}
    title: ${id}
    address: https://vendor.test/${id}
    prints: something
    checked: '2026-01-31'
    ceiling: partial
`;

function named(source: unknown, registry?: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "carespec-sources-"));
  if (registry !== undefined) writeFileSync(join(folder, "sources.yaml"), registry);
  const root = {
    paths: {
      "/a": { get: { "x-evidence": { status: "partial", source, checked: "2026-01-31" } } },
    },
  };
  const location = { source: { absoluteRef: join(folder, "openapi.yaml") } };
  nameSources().Root.leave(root, { location });
  return root.paths["/a"].get["x-evidence"].source;
}

const registry = `sources:\n${entry("reference")}${entry("help")}`;

describe("a bundle names sources by their addresses", () => {
  it.each([
    ["one", "help", "https://vendor.test/help"],
    [
      "several",
      ["help", "reference"],
      ["https://vendor.test/help", "https://vendor.test/reference"],
    ],
    ["one that is not listed, which lint finds", "forum", "forum"],
    ["an address", "https://vendor.test/x", "https://vendor.test/x"],
  ])("%s", (_, source, address) => {
    expect(named(source, registry)).toEqual(address);
  });

  it("none where there is no list", () => {
    expect(named("https://vendor.test/x")).toBe("https://vendor.test/x");
  });

  it.each(listVendors())("in the built document of $name", ({ bundle, folder }) => {
    const addresses = (readSources(folder) ?? []).map(({ address }) => address);
    const found = new Set<string>();
    visit(JSON.parse(readFileSync(bundle, "utf8")), (node) => {
      const evidence = node["x-evidence"] as { source: string } | undefined;
      for (const source of evidence ? sourcesOf(evidence) : []) found.add(source);
    });
    expect([...found].toSorted()).toEqual(addresses.toSorted());
  });
});
