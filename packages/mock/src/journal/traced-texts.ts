import type { JournalEntry } from "./entry.ts";
import type { Recorded } from "./recorded.ts";
import { REDACTED } from "./redact.ts";

/** Where an entry has another text once equal secrets are told: member by member, and the text. */
type TracedText = [at: (string | number)[], text: string];

/** An entry as it is stored: without secrets, and what stands for them where they are told apart. */
export interface StoredEntry extends JournalEntry {
  traced?: readonly TracedText[];
}

/** Writes an entry so that it can be told in both ways. */
export function toStored(entry: Pick<Recorded, "tell">): string {
  const told = entry.tell();
  const text = JSON.stringify(told);
  if (!text.includes(REDACTED)) return text;
  const traced = differing(told, entry.tell(true), []);
  return traced.length === 0 ? text : JSON.stringify({ ...told, traced });
}

/** Reads what {@link toStored} has written. */
export function fromStored(
  text: string,
): Pick<Recorded, "vendor" | "operation" | "status" | "tell"> {
  const { traced = [], ...entry } = JSON.parse(text) as StoredEntry;
  const { vendor, operation, response } = entry;
  const tell = (isTraced = false) => (isTraced ? withTexts(entry, traced) : entry);
  return { vendor, operation, status: response.status, tell };
}

function differing(one: unknown, other: unknown, at: (string | number)[]): TracedText[] {
  if (typeof other === "string") return one === other ? [] : [[at, other]];
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null)
    return [];
  const isList = Array.isArray(other);
  return Object.entries(other).flatMap(([name, value]) =>
    differing((one as Record<string, unknown>)[name], value, [...at, isList ? Number(name) : name]),
  );
}

function withTexts(entry: JournalEntry, traced: readonly TracedText[]): JournalEntry {
  const changed = structuredClone(entry);
  for (const [at, text] of traced) {
    const last = at.at(-1) as string;
    const owner = at
      .slice(0, -1)
      .reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], changed);
    (owner as Record<string, unknown>)[last] = text;
  }
  return changed;
}
