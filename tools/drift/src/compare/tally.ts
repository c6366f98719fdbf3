import { type Parameter, type PlacedOperation, toPointer } from "@carespec/document";
import { merged } from "../schema/shape.ts";
import type { CountedFinding, Finding } from "./finding.ts";
import type { NotedCall } from "./noted-call.ts";

/** A part of the document and how often it was seen. */
export interface Seen {
  keys: readonly string[];
  count: number;
}

/** What traffic says of one operation. */
export interface OperationTally {
  placed: PlacedOperation;
  requests: number;
  /** Requests by the status of their answers; requests without one are not in it. */
  statuses: Map<string, number>;
  /**
   * How often each part of the document was seen, by its pointer from the top: properties, parameters,
   * headers, responses and bodies.
   */
  seen: Map<string, Seen>;
  /** The same by keys that are one object, which is looked up sooner. */
  seenKeys: WeakMap<readonly string[], Seen>;
  /** Where its parameters are written, once it was asked. */
  parameterKeys: Map<Parameter, readonly string[]>;
  /** Names of the document's examples that were seen as they are. */
  examples: Set<string>;
  findings: Map<string, CountedFinding>;
}

/** All that a file of traffic says of a document. */
export interface Tally {
  operations: Map<string, OperationTally>;
  /** Differences that belong to no operation: unknown paths and methods. */
  findings: Map<string, CountedFinding>;
  /** The shapes of those requests, by method and path. */
  calls: Map<string, NotedCall>;
  requests: number;
  /** Requests that went to other hosts, by host. */
  elsewhere: Map<string, number>;
  /** Requests and bodies that were not compared, by reason. */
  passedOver: Map<string, number>;
}

/** A tally of nothing yet; operations are in the order of the document. */
export function createTally(operations: readonly PlacedOperation[]): Tally {
  return {
    operations: new Map(operations.map((placed) => [placed.pointer, tallyOf(placed)])),
    findings: new Map(),
    calls: new Map(),
    requests: 0,
    elsewhere: new Map(),
    passedOver: new Map(),
  };
}

function tallyOf(placed: PlacedOperation): OperationTally {
  return {
    placed,
    requests: 0,
    statuses: new Map(),
    seen: new Map(),
    seenKeys: new WeakMap(),
    parameterKeys: new Map(),
    examples: new Set(),
    findings: new Map(),
  };
}

/** Adds one to a count. */
export function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Adds a part of the document that was seen. */
export function see({ seen, seenKeys }: OperationTally, keys: readonly string[]): void {
  const known = seenKeys.get(keys);
  if (known) {
    known.count += 1;
    return;
  }
  const pointer = toPointer(keys);
  const part = seen.get(pointer) ?? { keys, count: 0 };
  part.count += 1;
  seen.set(pointer, part);
  seenKeys.set(keys, part);
}

/** Adds a finding; equal ones are counted. */
export function add(findings: Map<string, CountedFinding>, finding: Finding, number: number): void {
  const { level, kind, place, text } = finding;
  const key = [level, kind, place, text].join("\n");
  const known = findings.get(key);
  if (!known) findings.set(key, { ...finding, count: 1, first: number });
  else {
    known.count += 1;
    if (known.addition && finding.addition) merged(known.addition.shape, finding.addition.shape);
  }
}
