import type { Caller } from "./callers.ts";
import type { Changes } from "./changes.ts";
import type { RenamedOperation } from "./keep-names.ts";
import type { Conflict } from "./merge.ts";

/** What an update found. */
export interface Update {
  name: string;
  date: string;
  file: string;
  changes: Changes;
  conflicts: Conflict[];
  /** Operations that somebody compared with the vendor, and that the vendor changed since then. */
  stale: string[];
  /** Operations that the vendor calls otherwise now. */
  renamed: RenamedOperation[];
  /** Operations that the vendor no longer has. */
  gone: string[];
  /** What is written by hand and still calls them. */
  callers: Caller[];
  /** Whether a person must write how requests log in, since the vendor changed it. */
  changedLogIn: boolean;
  /** What lint finds and only a person can mend. */
  lint: string[];
}
