/** A stateful success. Omitted members come from the operation's first success in the document. */
export interface Answer {
  /** From 200 to 599. */
  status?: number;
  /** By name. The mock sends `Content-Length` itself. */
  headers?: Record<string, string>;
  /** Written as JSON; left out, the answer has no body. */
  body?: unknown;
  /** Written as it is, instead of `body`: the `content-type` among the headers says what it is. */
  text?: string;
  /** What to say of it in `X-Mock-Reason`, where it is not what was asked for. Default nothing. */
  told?: { rule: string; reason: string; at?: string };
  /** Never: a {@link Verdict} has a rule. */
  rule?: never;
}

/** A refusal, or a success by name: one of the document's responses, by status and example. */
export interface Verdict {
  /** From 200 to 599. */
  status: number;
  /** Name of the document's example; default the response's first one. */
  example?: string;
  /** Name of the rule, for example `externalIdUnique`. */
  rule: string;
  /** One sentence that says what the request did, sent as `X-Mock-Reason`. */
  reason: string;
  /** Where in the request, for example `body/ExternalId`. */
  at?: string;
  /** Replaces members of the example's body, for example ids in a message. */
  body?: Record<string, unknown>;
  /** Whether a success says its reason too. Default false: only refusals do. */
  tell?: boolean;
}
