import { describe, expect, it } from "vitest";
import { nearest } from "../src/index.ts";

describe("the name that was meant", () => {
  const extensions = ["x-evidence", "x-pagination", "x-sensitive", "x-client-supplied"];
  const operations = ["getPet", "listPets", "addPet", "deletePet"];

  it.each([
    ["x-senstive", "x-sensitive"],
    ["x-sensitivity", "x-sensitive"],
    ["X-Evidence", "x-evidence"],
    ["x_client_supplied", "x-client-supplied"],
    ["x-clientSupplied", "x-client-supplied"],
    ["x-paginated", "x-pagination"],
    ["x-logo", undefined],
    ["x-internal", undefined],
    ["x-", undefined],
    ["", undefined],
  ])("of the extensions for %j is %s", (written, meant) => {
    expect(nearest(written, extensions)).toBe(meant);
  });

  it.each([
    ["getPets", "getPet"],
    ["listPet", "listPets"],
    ["list-pets", "listPets"],
    ["removePet", undefined],
  ])("of the operations for %j is %s", (written, meant) => {
    expect(nearest(written, operations)).toBe(meant);
  });

  it("does not exist among no names", () => {
    expect(nearest("getPet", [])).toBeUndefined();
  });
});
