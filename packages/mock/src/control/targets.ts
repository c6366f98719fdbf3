import { UserError } from "@carespec/command";
import { operationsOf } from "@carespec/document";
import { operationIds } from "../document-files.ts";
import { parameterNames } from "../path-parameters.ts";
import type { Vendor } from "../vendors/load.ts";

/** The vendor and operation that something applies to; an omitted member means all. */
export interface Target {
  vendor?: string | undefined;
  operation?: string | undefined;
  /** Parameters of the path, by name. */
  pathParameters?: Readonly<Record<string, unknown>> | undefined;
}

/** The vendors and operations that a mock serves, by name. */
export interface Targets {
  /** The vendor with this name; an unknown one throws a {@link UserError} with the known names. */
  find(name: string): Vendor;
  /** Throws a {@link UserError} for an unknown vendor or operation, or path parameters that it does not have. */
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
    expectKnown({ vendor, operation, pathParameters = {} }) {
      const meant = vendor === undefined ? vendors : [find(vendor)];
      const known = meant.flatMap(({ document }) => operationIds(document));
      if (operation !== undefined && !known.includes(operation)) {
        throw new UserError(`unknown operation "${operation}": choose from ${known.join(", ")}`);
      }
      expectKnownParameters(Object.keys(pathParameters), meant, operation);
    },
  };
}

function expectKnownParameters(
  names: readonly string[],
  vendors: readonly Vendor[],
  operation: string | undefined,
): void {
  if (names.length === 0) return;
  const paths = vendors
    .flatMap(({ document }) => operationsOf(document))
    .filter((each) => operation === undefined || each.operation.operationId === operation);
  const known = new Set(paths.flatMap(({ path }) => parameterNames(path)));
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return;
  const where = operation === undefined ? "" : ` of ${operation}`;
  const choice = known.size > 0 ? `choose from ${[...known].join(", ")}` : "its path has none";
  throw new UserError(`unknown path parameter "${unknown}"${where}: ${choice}`);
}
