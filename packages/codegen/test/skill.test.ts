import { join } from "node:path";
import { listVendors, loadVendorFacts, readDocument, repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { generateSkill } from "../src/skill.ts";

it("a skill's head is YAML, whatever the title is", async () => {
  const [vendor] = listVendors();
  if (!vendor) throw new Error("no vendor");
  const document = readDocument(join(repositoryRoot, "specs", vendor.name, "dist/openapi.json"));
  const info = { ...document.info, title: "Hooks: API #1 | beta" };
  const facts = await loadVendorFacts(vendor.name);
  const [, head = ""] = generateSkill(vendor.name, { ...document, info }, facts).split("---\n");
  expect(parse(head)).toMatchObject({
    name: `carespec-${vendor.name}`,
    description: expect.stringContaining("Hooks API 1 | beta with the client"),
  });
});
