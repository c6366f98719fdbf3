import type { DocumentedOperation } from "../prism/documented/documented-operation.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { type Item, itemKey, type Outcome, UNDOCUMENTED } from "./keys.ts";
import { createObserveBody } from "./observe-body.ts";
import { observeHead } from "./observe-head.ts";

/** An answered request, as far as its head does not tell it. */
export interface Observed {
  outcome: Outcome;
  /** Whether its parameters and values count as accepted. */
  isValid: boolean;
  /** `undefined` for an answer that is none of the document's. */
  status: number | undefined;
  /** The document's example that was answered. */
  example: string | undefined;
  /** Whether the request has a body. */
  hasBody: boolean;
  /** The body, parsed. */
  body: unknown;
}

/** What does not depend on the body's content. */
type Answer = Omit<Observed, "body">;

/** Under what a request with a certain head is counted. */
export type ObserveRest = (observed: Observed) => readonly string[];

/** Makes, for one operation, the function that finds out from a head what there is to count. */
export function createObserver(
  vendor: string,
  operation: DocumentedOperation,
): (head: ParsedRequest) => ObserveRest {
  const key = (item: Item, outcome: Outcome) => itemKey(vendor, operation.name, item, outcome);
  const asValid = (item: Item) => key(item, "accepted");
  const asInvalid = (item: Item) => key(item, "refused");
  const inBody = [
    createObserveBody(operation, asInvalid),
    createObserveBody(operation, asValid),
  ] as const;
  const examples = new Set(
    operation.examples.map(({ status, example }) => JSON.stringify([status, example])),
  );

  function answerKeys({ status, outcome, example }: Observed): string[] {
    const documented = statusOf(operation, status);
    const keys = [key(["status", documented], outcome)];
    if (example !== undefined && examples.has(JSON.stringify([documented, example]))) {
      keys.push(key(["example", documented, example], outcome));
    }
    return keys;
  }

  return (head) => {
    const { items, mediaType } = observeHead(operation, head);
    const withType = mediaType ? [...items, mediaType] : items;
    /** The head is the same; so are the keys of the same answer. */
    const known = new Map<string, readonly string[]>();
    /** Most requests get the same answer as the last one. */
    let last: (Answer & { keys: readonly string[] }) | undefined;

    function headKeys(observed: Observed): readonly string[] {
      const { outcome, isValid, status, example, hasBody } = observed;
      if (last && isSame(last, observed)) return last.keys;
      const id = `${outcome}${status} ${isValid}${hasBody} ${example ?? ""}`;
      const toKey = isValid ? asValid : asInvalid;
      const keys = known.get(id) ?? [
        ...answerKeys(observed),
        ...(hasBody ? withType : items).map(toKey),
      ];
      known.set(id, keys);
      last = { outcome, isValid, status, example, hasBody, keys };
      return keys;
    }

    return (observed) => {
      const keys = headKeys(observed);
      if (!observed.hasBody) return keys;
      const found: string[] = [];
      inBody[observed.isValid ? 1 : 0]?.(observed.body, (each) => {
        if (!found.includes(each)) found.push(each);
      });
      return found.length === 0 ? keys : [...keys, ...found];
    };
  };
}

function isSame(one: Answer, other: Answer): boolean {
  return (
    one.status === other.status &&
    one.outcome === other.outcome &&
    one.isValid === other.isValid &&
    one.example === other.example &&
    one.hasBody === other.hasBody
  );
}

/** The document's own name of a status: itself, its range or the default. */
function statusOf({ statuses }: DocumentedOperation, status: number | undefined): string {
  if (status === undefined) return UNDOCUMENTED;
  const code = String(status);
  const range = `${code[0]}XX`;
  return (
    statuses.find((each) => each === code) ??
    statuses.find((each) => each.toUpperCase() === range) ??
    statuses.find((each) => each === "default") ??
    UNDOCUMENTED
  );
}
