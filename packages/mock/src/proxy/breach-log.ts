import { StateUnavailable, type Tally } from "../state/store.ts";
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

/** The breaches of all forwarded requests, of all mocks that share their sessions. */
export interface BreachLog {
  /** Counts them. Where the store cannot, nothing is counted. */
  add(place: BreachPlace, breaches: readonly ContractBreach[]): Promise<void>;
  /** In the order in which they were met first. */
  read(): Promise<{ breaches: BreachCount[]; dropped: number }>;
  clear(): Promise<void>;
}

/** @param tell - is told each breach that is new to this process, in one line */
export function createBreachLog(tally: Tally, tell: (line: string) => void = () => {}): BreachLog {
  const told = new Set<string>();
  return {
    async add(place, breaches) {
      for (const breach of breaches) {
        const met = { ...place, ...breach };
        const text = JSON.stringify(met);
        if (!told.has(text) && told.size < MOST) {
          told.add(text);
          tell(lineOf(met));
        }
        await tally.add(text, MOST).catch(ignoreUnavailable);
      }
    },
    async read() {
      const { tallied, dropped } = await tally.read();
      const breaches = tallied.map(({ text, ...counted }): BreachCount => {
        return { ...(JSON.parse(text) as Met), ...counted };
      });
      return { breaches, dropped };
    },
    async clear() {
      told.clear();
      await tally.clear();
    },
  };
}

type Met = BreachPlace & ContractBreach;

function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof StateUnavailable)) throw error;
}

/** A breach in one line. */
export function lineOf({ vendor, method, path, direction, kind, text, pointer }: Met): string {
  const what = kind === "breach" ? "breaks the document" : "is not in the document";
  return `${vendor} ${method} ${path}: the ${direction} ${what}: ${text} (${pointer})`;
}
