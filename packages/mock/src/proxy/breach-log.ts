import type { ContractBreach } from "./breach.ts";

/** Different breaches that are kept; more are counted. */
const MOST = 1_000;

/** A breach, where it was met and how often. */
export interface BreachCount extends ContractBreach {
  vendor: string;
  /** The operationId; left out if no operation matched. */
  operation?: string | undefined;
  method: string;
  /** The template of the operation's path, or the request's path without its query. */
  path: string;
  count: number;
  /** When it was met first and last, by the machine's clock: ISO 8601. */
  first: string;
  last: string;
}

/** Where a breach was met. */
export type BreachPlace = Pick<BreachCount, "vendor" | "operation" | "method" | "path">;

/** The breaches of all forwarded requests. */
export interface BreachLog {
  add(place: BreachPlace, breaches: readonly ContractBreach[]): void;
  /** In the order in which they were met first. */
  read(): { breaches: BreachCount[]; dropped: number };
  clear(): void;
}

/** @param tell - is told each breach that is new, in one line */
export function createBreachLog(tell: (line: string) => void = () => {}): BreachLog {
  const known = new Map<string, BreachCount>();
  let dropped = 0;
  return {
    add(place, breaches) {
      const now = new Date().toISOString();
      for (const breach of breaches) {
        const { vendor, operation = "", method, path } = place;
        const { direction, text, pointer } = breach;
        const key = [vendor, operation, method, path, direction, pointer, text].join("\n");
        const before = known.get(key);
        if (before) {
          before.count += 1;
          before.last = now;
        } else if (known.size < MOST) {
          const counted = { ...place, ...breach, count: 1, first: now, last: now };
          known.set(key, counted);
          tell(lineOf(counted));
        } else dropped += 1;
      }
    },
    read: () => ({ breaches: [...known.values()].map((each) => ({ ...each })), dropped }),
    clear() {
      known.clear();
      dropped = 0;
    },
  };
}

/** A breach in one line. */
export function lineOf({
  vendor,
  method,
  path,
  direction,
  kind,
  text,
  pointer,
}: BreachCount): string {
  const what = kind === "breach" ? "breaks the document" : "is not in the document";
  return `${vendor} ${method} ${path}: the ${direction} ${what}: ${text} (${pointer})`;
}
