import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { printed } from "./printed.ts";

/** Marks every secret. */
export const MARK = "marker";

type Answer = () => Response | Promise<Response>;

/** Options that make a client end soon and report everything. */
export interface WatchedOptions {
  timeoutMs: number;
  retry: { limit: number; delay: () => number };
  hooks: Record<"onRequest" | "onResponse" | "onRetry" | "onError", (event: object) => void>;
}

/** A vendor's part of the test. */
export interface SecretsTest<Client extends object> {
  /** A body with the marker in every field that the document marks. */
  marked: object;
  /** Matches what nothing printed may contain. */
  secret: RegExp;
  calls: Record<string, (client: Client) => Promise<unknown>>;
  /**
   * Opens a client that has the marker as each credential and whose vendor answers the call like
   * this.
   */
  open(options: WatchedOptions, answer: Answer, call: string): Client;
  /** Answers that are not errors, by their calls. */
  resolves?: Record<string, RegExp>;
  /** Whether a value is an error of a client. */
  isTyped(error: unknown): boolean;
}

/** Provokes every error at every call and looks for the secrets in all that comes out. */
export function describeSecrets<Client extends object>(test: SecretsTest<Client>): void {
  const { marked, secret, calls, open, resolves = {}, isTyped } = test;
  const answers = Object.entries(badAnswers(marked));

  describe.each(Object.entries(calls))(
    "nothing printed shows a secret where %s is answered with",
    (name, call) => {
      it.each(answers)("%s", async (answerName, answer) => {
        const told: object[] = [];
        const tell = (event: object) => void told.push(event);
        const hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell };
        const retry = { limit: 1, delay: () => 0 };
        const client = open({ timeoutMs: 20, retry, hooks }, answer, name);
        const error = await call(client).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (resolves[name]?.test(answerName)) expect(error).toBeUndefined();
        else expect(isTyped(error), String(error)).toBe(true);
        expect(told.length).toBeGreaterThan(0);
        expect(printed(error, ...told)).not.toMatch(secret);
        expect(inspect(client, { depth: 9, showHidden: true })).not.toMatch(secret);
      });
    },
  );
}

const STATUSES = [400, 401, 403, 404, 409, 422, 429, 500, 503];

/** Answers of a careless vendor, or of a proxy in front of it. */
function badAnswers(marked: object): Record<string, Answer> {
  const headers = { "set-cookie": MARK };
  const ofType = (type: string) => ({ "content-type": type });
  return {
    ...Object.fromEntries(
      STATUSES.map((status) => [status, () => Response.json(marked, { status, headers })]),
    ),
    "200 that breaks the document": () => Response.json([marked]),
    "200 with HTML": () => new Response(`<p>${MARK}`, { headers: ofType("text/html") }),
    "200 with broken JSON": () =>
      new Response(`{"x":${MARK}`, { headers: ofType("application/json") }),
    "200 with broken JSON and no type": () => new Response(`{"x":${MARK}`),
    "an error with HTML": () => new Response(`<p>${MARK}`, { status: 502 }),
    "an error with broken JSON": () =>
      new Response(`{"x":${MARK}`, { status: 422, headers: ofType("application/json") }),
    "an error that breaks the document": () => Response.json([MARK], { status: 422 }),
    "a redirect": () => new Response(MARK, { status: 302, headers }),
    "no answer": () => Promise.reject(new TypeError("fetch failed")),
    "no answer in time": () => new Promise(() => {}),
  };
}
