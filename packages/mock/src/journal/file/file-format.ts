import type { JournalEntry } from "../entry.ts";
import { toHar, toHarEntry } from "../har/to-har.ts";

/** How a file holds entries: a start, entries with something between them, and an end. */
export interface FileFormat {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  textOf(entry: JournalEntry, media?: Uint8Array): string;
}

/** One entry a line, as `/__mock/requests` lists them. */
export const JSON_LINES: FileFormat = {
  start: "",
  between: "",
  end: "",
  textOf: (entry) => `${JSON.stringify(entry)}\n`,
};

const [start = ""] = JSON.stringify(toHar([])).split("]}}");

/** HAR 1.2, one entry a line. Each write writes the end again. */
export const HAR: FileFormat = {
  start: `${start}\n`,
  between: ",\n",
  end: "\n]}}\n",
  textOf: (entry, media) => JSON.stringify(toHarEntry(entry, media)),
};
