import type { JournalEntry } from "../entry.ts";
import { createAppender } from "./appender.ts";
import { type FileFormat, HAR, JSON_LINES } from "./file-format.ts";

/** A file that entries are appended to as their requests end. */
export interface JournalFile {
  /** Writes now or soon. Never throws; where the file takes nothing, the entry is dropped. */
  write(entry: JournalEntry, media?: Uint8Array): void;
  /** Resolves once nothing waits to be written. */
  flush(): Promise<void>;
}

/**
 * Opens a file: HAR where its name ends with `.har`, otherwise JSON lines. A file that exists is
 * continued. After each write it is whole, whatever happens to the process.
 *
 * @param tell - is told once when the file begins to refuse entries, and how many it lost when it
 *   takes them again
 * @throws UserError for a file that cannot be written, or a HAR that another program wrote
 */
export function openJournalFile(file: string, tell: (line: string) => void): JournalFile {
  const format: FileFormat = /\.har$/i.test(file) ? HAR : JSON_LINES;
  const appender = createAppender(file, format, tell);
  return {
    write: (entry, media) => appender.add(format.textOf(entry, media)),
    flush: () => appender.flush(),
  };
}
