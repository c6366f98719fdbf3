import { expect, it } from "vitest";
import { renameText } from "../src/rename/rename-text.ts";

const rename = (text: string) => renameText("src/a.ts", text, "pets", "pet-shop");

it.each([
  ['import "@carespec/pets/testing";', 'import "@carespec/pet-shop/testing";'],
  ['"@carespec/spec-pets": "0.1.0"', '"@carespec/spec-pet-shop": "0.1.0"'],
  ["carespec-codegen pets --check", "carespec-codegen pet-shop --check"],
  ["packages/pets/ specs/pets/", "packages/pet-shop/ specs/pet-shop/"],
  ["http://127.0.0.1:4010/pets/v1", "http://127.0.0.1:4010/pet-shop/v1"],
  ['vendors: ["pets"]', 'vendors: ["pet-shop"]'],
  ['reason: "pets/expired-token"', 'reason: "pet-shop/expired-token"'],
  ["createPetsClient(options: PetsOptions)", "createPetShopClient(options: PetShopOptions)"],
  ["petsFixture", "petShopFixture"],
  ['from "./support/pets.ts";', 'from "./support/pet-shop.ts";'],
])("%s", (text, renamed) => expect(rename(text)).toBe(renamed));

it.each([
  "/** Calls of the Pets API. */",
  '"X-Pets-Key"',
  "https://api.pets.example/pets/1",
  "listPetsets",
  "@carespec/pets-v2",
  "three pets",
])("keeps %s", (text) => expect(rename(text)).toBe(text));

it("keeps documents and data as they are", () => {
  expect(renameText("openapi.yaml", 'title: "pets"', "pets", "other")).toBe('title: "pets"');
  expect(renameText("mock/data.json", '["pets"]', "pets", "other")).toBe('["pets"]');
});

it("keeps names of the vendor's API, in code too", () => {
  const text = "({ params: { myPetsId } }) => createMyPetsClient(myPetsId)";
  const kept = new Set(["myPetsId"]);
  expect(renameText("a.ts", text, "mypets", "shop", kept)).toBe(
    "({ params: { myPetsId } }) => createShopClient(myPetsId)",
  );
});

it("keeps flows and what they have recorded as they are: they name operations only", () => {
  const flows = "operationId: listPets\nvalue: $inputs.petsId\n";
  expect(renameText("workflows/pets.arazzo.yaml", flows, "pets", "other")).toBe(flows);
  expect(renameText("parity.json", '{"listPets": {}}', "pets", "other")).toBe('{"listPets": {}}');
});

it("finds a name that code spells with capitals", () => {
  expect(renameText("a.ts", "createMyPetsClient", "mypets", "shop")).toBe("createShopClient");
});
