/** Why the mock refused a request or applied a fault to it. */
export interface Reason {
  /** The rule that decided, for example `library/credentials`. */
  rule: string;
  /** One sentence in ASCII. */
  text: string;
  /** JSON pointer into the vendor's document. */
  pointer?: string | undefined;
  /** The document's file in the repository, for example `specs/library/paths/books.yaml`. */
  file?: string | undefined;
}

/** How a session is steered, without its clock. */
export interface Steered {
  faults: readonly object[];
  preferences: readonly object[];
  random?: object | undefined;
  scripts?: readonly object[] | undefined;
  states?: object | undefined;
}

/** Names the step that answered a request, in the journal. */
export interface StepName {
  /** The script's id. */
  script: string;
  /** From 1. */
  step: number;
}

/** A way in which a request or its answer differs from the document. */
export interface Differing {
  direction: "request" | "answer";
  kind: "breach" | "undocumented";
  text: string;
  pointer: string;
}

/** One request and its answer, as `/__mock/requests` lists them. Secrets are redacted. */
export interface JournalEntry {
  /** A UUID. */
  id: string;
  /** When the answer was ready, by the machine's own clock: ISO 8601. */
  at: string;
  session: string;
  /** Name of the vendor; `null` for an answer that none gave, such as one to an unknown path. */
  vendor: string | null;
  /** The operationId; left out if no operation matched. */
  operation?: string | undefined;
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown };
  response: { status: number; headers: Record<string, string>; body?: unknown };
  durationMs: number;
  /** The session's time when the request came: ISO 8601. */
  clock?: string | undefined;
  /** How the session was steered when the request came; left out where it was not. */
  steering?: Steered | undefined;
  reason?: Reason | undefined;
  /** Name of the fault that was applied to the answer. */
  fault?: string | undefined;
  /** What the mock passed over in the request. */
  note?: string | undefined;
  /** The step of a script that answered. */
  step?: StepName | undefined;
  /** The origin that the request was forwarded to; left out for one that the mock answered. */
  upstream?: string | undefined;
  /** How a forwarded request and its answer differ from the document; left out where they do not. */
  breaches?: readonly Differing[] | undefined;
}
