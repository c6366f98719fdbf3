import { UserError } from "@carespec/command";
import { operationIds } from "../document-files.ts";
import type { Vendor } from "../vendors/load.ts";

/** The vendor and operation that something applies to; an omitted member means all. */
export interface Target {
  vendor?: string | undefined;
  operation?: string | undefined;
}

/** The vendors and operations that a mock serves, by name. */
export interface Targets {
  /** The vendor with this name; an unknown one throws a {@link UserError} with the known names. */
  find(name: string): Vendor;
  /** Throws a {@link UserError} for an unknown vendor or operation. */
  expectKnown(target: Target): void;
}

/** The targets of these vendors. */
export function createTargets(vendors: Vendor[]): Targets {
  function find(name: string): Vendor {
    const vendor = vendors.find((candidate) => candidate.name === name);
    if (vendor) return vendor;
    const known = vendors.map((candidate) => candidate.name).join(", ");
    throw new UserError(`unknown vendor "${name}": choose from ${known}`);
  }

  return {
    find,
    expectKnown({ vendor, operation }) {
      const meant = vendor === undefined ? vendors : [find(vendor)];
      if (operation === undefined) return;
      const known = meant.flatMap(({ document }) => operationIds(document));
      if (known.includes(operation)) return;
      throw new UserError(`unknown operation "${operation}": choose from ${known.join(", ")}`);
    },
  };
}
