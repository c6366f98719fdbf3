import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { editChangesets } from "../src/house/changesets.ts";
import { renamedChangesets } from "../src/rename/renamed-changesets.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-changesets-"));
  mkdirSync(join(root, ".changeset"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, ".changeset", name), text);
const names = { from: "pets", to: "pet-shop", vendors: ["pet-shop", "pets-v2", "shop"] };
const head = (...packages: string[]) =>
  `---\n${packages.map((name) => `"@carespec/${name}": minor\n`).join("")}---\n\n`;

it.each([
  ["pets-client.md", head("pets", "mock"), "pet-shop-client.md", head("pet-shop", "mock")],
  ["pets-update-2026-01-02.md", head("pets"), "pet-shop-update-2026-01-02.md", head("pet-shop")],
  [
    "pets-fewer-retries.md",
    head("core", "pets"),
    "pet-shop-fewer-retries.md",
    head("core", "pet-shop"),
  ],
  [
    "pets-v2-and-pets.md",
    head("pets", "pets-v2"),
    "pets-v2-and-pets.md",
    head("pet-shop", "pets-v2"),
  ],
  [
    "retries.md",
    "---\n'@carespec/pets': patch\n---\n",
    "retries.md",
    "---\n'@carespec/pet-shop': patch\n---\n",
  ],
  [
    "crlf.md",
    '---\r\n"@carespec/pets": patch\r\n---\r\nText.',
    "crlf.md",
    '---\n"@carespec/pet-shop": patch\n---\nText.',
  ],
  [
    "text.md",
    `${head("pets")}Import \`@carespec/pets/testing\`; \`createPetsClient\` is of the Pets API, as \`@carespec/pets-v2\` is.\n`,
    "text.md",
    `${head("pet-shop")}Import \`@carespec/pet-shop/testing\`; \`createPetShopClient\` is of the Pets API, as \`@carespec/pets-v2\` is.\n`,
  ],
])("of a vendor that is renamed, %s follows", (name, text, renamed, expected) => {
  write(name, text);
  expect(renamedChangesets(root, names)).toEqual([
    { from: `.changeset/${name}`, to: `.changeset/${renamed}`, text: expected },
  ]);
});

it("those of other packages stay, and no file takes the name of another", () => {
  write("pets-only-by-name.md", head("core"));
  write("other.md", head("pets-v2"));
  write("pets-client.md", head("pets"));
  write("pet-shop-client.md", head("shop"));
  expect(renamedChangesets(root, names)).toEqual([
    { from: ".changeset/pets-client.md", to: ".changeset/pets-client.md", text: head("pet-shop") },
  ]);
});

it("a changeset without the package's line is about the others, or gone", () => {
  write("both.md", `${head("core", "pets")}Text.\n`);
  write("own.md", `${head("pets")}Text.\n`);
  expect(editChangesets(root, "@carespec/pets", () => undefined)).toEqual([
    { path: ".changeset/both.md", text: `${head("core")}Text.\n` },
    { path: ".changeset/own.md", text: undefined },
  ]);
});
