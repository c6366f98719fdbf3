import type { OpenApiDocument } from "@carespec/document";
import type { Part } from "../schema/part.ts";
import type { Direction, Schemas } from "../schema/schemas.ts";
import type { Finding } from "./finding.ts";
import { add, count, type OperationTally, see, type Tally } from "./tally.ts";

/** One request that is compared, and where what is found goes. */
export interface Context {
  document: OpenApiDocument;
  schemas: Schemas;
  /** Parts of the document that were looked up, by their keys. */
  parts: Map<string, Part>;
  tally: OperationTally;
  /** What stands before a place, for example `answer 200`. */
  where: string;
  direction: Direction;
  find(finding: Omit<Finding, "place"> & { place?: string }): void;
  see(keys: readonly string[]): void;
  passOver(reason: string): void;
}

/** A context of a part of a request. */
export function createContext(
  shared: Pick<Context, "document" | "schemas" | "parts">,
  { passedOver }: Tally,
  tally: OperationTally,
  number: number,
  where: string,
  direction: Direction,
): Context {
  return {
    ...shared,
    ...{ tally, where, direction },
    find({ place = "", ...finding }) {
      const full = place === "" ? where : `${where}: ${place}`;
      add(tally.findings, { ...finding, place: full }, number);
    },
    see: (keys) => see(tally, keys),
    passOver: (reason) => count(passedOver, reason),
  };
}

/** The way to an operation from the top of the document. */
export function operationKeys({ placed }: OperationTally): string[] {
  return ["paths", placed.path, placed.method];
}
