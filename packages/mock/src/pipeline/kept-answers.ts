import type { Verdict } from "@carespec/mock-kit";
import { LRUCache } from "lru-cache";
import type { WrittenAnswer } from "../plugin/expect-decision.ts";
import { MOST_BYTES } from "../prism/bounded-cache.ts";
import type { Prepared } from "./prepared.ts";

/** What a handler decided; `undefined` leaves the answer to the document. */
type Decision = Verdict | WrittenAnswer | undefined;

/** Heads whose answers are kept, and what an answer takes beside its text, in bytes. */
const LIMIT = 500;
const OVERHEAD = 500;

/**
 * What handlers answered to heads, as long as the session's data are the same. All of it takes at most
 * {@link MOST_BYTES}; what was used longest ago goes first.
 */
export class KeptAnswers {
  readonly #kept = new LRUCache<Prepared, { version: object; decision: Decision }>({
    max: LIMIT,
    maxSize: MOST_BYTES,
  });

  /** The decision over this head and these data; `undefined` where none is kept. */
  find(head: Prepared, version: object): { decision: Decision } | undefined {
    const kept = this.#kept.get(head);
    return kept?.version === version ? kept : undefined;
  }

  /** Keeps a decision. The session is a part of the head. */
  keep(head: Prepared, version: object, decision: Decision): void {
    const size = sizeOf(decision);
    if (size !== undefined) this.#kept.set(head, { version, decision }, { size });
  }
}

/** What a decision takes, in bytes; `undefined` for a refusal with a body, which may be of any size. */
function sizeOf(decision: Decision): number | undefined {
  if (!decision) return OVERHEAD;
  if ("rule" in decision) return decision.body ? undefined : OVERHEAD + 2 * decision.reason.length;
  return OVERHEAD + 2 * (decision.text?.length ?? 0);
}
