import { existsSync } from "node:fs";
import { join } from "node:path";
import { readValue } from "./read-document.ts";
import type { VendorEntry } from "./vendors.ts";

/**
 * How answers looked that the flows got, and how those of the mock differ from the vendor's own:
 * `specs/<name>/parity.json`, which `npm run flows` writes. It holds no values.
 */
export interface Parity {
  mock?: ParityHalf;
  /** Left out until the flows have run against the vendor. */
  vendor?: ParityHalf;
  /** By operationId; of the operations that both halves have tried. */
  compared?: Record<string, ParityResult>;
}

/** What the flows saw at one place. */
export interface ParityHalf {
  /** Day of the last run, for example `2026-11-29`. */
  date: string;
  /** By operationId and status. */
  answers: Record<string, Record<string, AnswerShape>>;
  /** How full each page was, in the order of the calls, by workflowId and operationId. */
  pages: Record<string, Record<string, PageFill[]>>;
}

/** How much a page holds: as many items as were asked for, fewer, or none. */
export type PageFill = "full" | "short" | "empty";

/** How the answers of an operation with one status look. */
export interface AnswerShape {
  /** Without parameters; `null` where there is no body. */
  mediaType: string | null;
  /** In lower case, those of the transport left out. */
  headers: string[];
  /**
   * What a JSON body holds, by JSON pointer with `*` for the items of a list: kinds with `|` between
   * them, for example `string:uuid|null`, and ` ?` where it is not always there.
   */
  body?: Record<string, string>;
}

/** Whether an operation answers in the same form on the mock and at the vendor. */
export interface ParityResult {
  result: "same" | "differs";
  /** Sentences. */
  differences: string[];
}

/** Reads what is known of a vendor's parity; nothing where no flow was recorded. */
export function readParity({ folder }: Pick<VendorEntry, "folder">): Parity {
  const file = parityFile({ folder });
  return existsSync(file) ? (readValue(file) as Parity) : {};
}

/** The file that {@link readParity} reads. */
export function parityFile({ folder }: Pick<VendorEntry, "folder">): string {
  return join(folder, "parity.json");
}
