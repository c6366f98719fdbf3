import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listVendors, repositoryRoot } from "../src/index.ts";
import { RESERVED_NAMES } from "../src/registry.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-registry-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (name: string, root = `specs/${name}/openapi.yaml`) =>
  `  ${JSON.stringify(name)}:\n    root: ${root}\n`;

function write(registry: string, ...vendors: string[]): void {
  writeFileSync(join(folder, "redocly.yaml"), registry);
  for (const name of vendors) {
    mkdirSync(join(folder, "specs", name), { recursive: true });
    writeFileSync(join(folder, "specs", name, "openapi.yaml"), "openapi: 3.1.1\n");
  }
}

function refusal(): string {
  try {
    listVendors(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error("the registry is accepted");
}

describe("a registry", () => {
  it.each(["a", "pets", "acme-health", "h2o", "a-1-b"])("may name a vendor %s", (name) => {
    write(`apis:\n${entry(name)}`, name);
    expect(listVendors(folder).map((vendor) => vendor.name)).toEqual([name]);
  });

  it.each(["", "apis:\n", "apis: {}\n", "telemetry: off\n"])("may be empty: %j", (text) => {
    write(text);
    expect(listVendors(folder)).toEqual([]);
  });

  it("keeps the order in which it is written", () => {
    write(`apis:\n${entry("pets")}${entry("cats")}`, "pets", "cats");
    expect(listVendors(folder).map(({ name }) => name)).toEqual(["pets", "cats"]);
  });
});

describe("a registry is refused in one line", () => {
  it.each([
    ["is missing", undefined, "cannot read the vendors of redocly.yaml: ENOENT"],
    ["is not YAML", "apis: [", "cannot read the vendors of redocly.yaml: Flow sequence"],
    ["names a vendor twice", `apis:\n${entry("pets")}${entry("pets")}`, "Map keys must be unique"],
    ["has a list of vendors", "apis: [pets]\n", "apis is not an object"],
    ["has a text for vendors", "apis: pets\n", "apis is not an object"],
    [
      "has an empty entry",
      "apis:\n  pets:\n",
      "apis.pets: set its root to specs/pets/openapi.yaml",
    ],
    ["has an entry without root", "apis:\n  pets: {}\n", "apis.pets: set its root to"],
    ["has a number as root", "apis:\n  pets: { root: 1 }\n", "apis.pets: set its root to"],
    ["has another root", `apis:\n${entry("pets", "specs/cats/openapi.yaml")}`, "set its root to"],
    ["has a root outside", `apis:\n${entry("pets", "../pets.yaml")}`, "set its root to"],
    [
      "names a document that does not exist",
      `apis:\n${entry("pets")}`,
      "apis.pets: specs/pets/openapi.yaml does not exist: write it, or remove the entry",
    ],
  ])("where it %s", (_, text, message) => {
    if (text !== undefined) write(text);
    expect(refusal()).toContain(message);
    expect(refusal()).not.toContain("\n");
  });

  it.each([
    "",
    "Pets",
    "pets.v1",
    "pets@v1",
    "my_pets",
    "2fa",
    "a/b",
    "..",
    "-pets",
    "pets-",
    "a--b",
    "tiere-ä",
    "a b",
    "__proto__",
    "constructor/",
  ])("where it names a vendor %j", (name) => {
    write(`apis:\n${entry(name)}`);
    expect(refusal()).toBe(
      `redocly.yaml: apis.${name}: a vendor's name has lower-case letters, digits and single dashes only`,
    );
  });

  it.each([...RESERVED_NAMES])("where it names a vendor %s, which %s", (name, why) => {
    write(`apis:\n${entry(name)}`, name);
    expect(refusal()).toBe(
      `redocly.yaml: apis.${name}: a vendor cannot have this name, which ${why}`,
    );
  });
});

it("reserves every folder beside those of the vendors", () => {
  const vendors = listVendors().map(({ name }) => name);
  const folders = ["packages", "specs"].flatMap((place) =>
    readdirSync(join(repositoryRoot, place), { withFileTypes: true }).flatMap((found) =>
      found.isDirectory() && !found.name.startsWith(".") ? [found.name] : [],
    ),
  );
  const others = folders.filter((name) => !vendors.includes(name));
  expect(others.filter((name) => !RESERVED_NAMES.has(name))).toEqual([]);
});
