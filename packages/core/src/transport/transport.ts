import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import { type HookList, tell } from "../hooks.ts";
import type { Redact } from "../redact.ts";
import { attempt, type Fetch } from "./attempt.ts";
import { authorize, renew } from "./authorize.ts";
import { type Answer, type Call, isRepeatable, type Outgoing } from "./call.ts";
import { errorOfAnswer } from "./error-of-answer.ts";
import { pause } from "./limit.ts";
import { followRedirect, isRedirect } from "./redirect.ts";
import { retryDelay } from "./retry.ts";
import type { AuthStrategy } from "./strategy.ts";

/** What all calls of a client share. */
export interface TransportSetup {
  fetch: Fetch;
  /** By the name of the security scheme. */
  auth: Readonly<Record<string, AuthStrategy>>;
  hooks: HookList;
  redact: Redact;
}

/** What came of a call's attempts: an answer, an error, or an answer that means an error. */
export interface Sent {
  readonly attempts: number;
  readonly answer?: Answer | undefined;
  readonly failure?: VendorError | undefined;
}

/**
 * Sends a request as often as the call's retry policy says, authenticated, within the call's time,
 * and to the configured server only.
 */
export function createTransport({ fetch, auth, hooks, redact }: TransportSetup) {
  async function once(call: Call, number: number, url: string, init: RequestInit) {
    const headers = init.headers as Record<string, string>;
    tell(hooks, "onRequest", () => ({
      ...eventOf(call, number),
      url: redact.url(url, call.path),
      headers: redact.headers(headers),
    }));
    const sentAt = performance.now();
    const answer = await attempt(call, url, init, fetch);
    tell(hooks, "onResponse", () => ({
      ...eventOf(call, number),
      status: answer.response.status,
      headers: redact.headers(answer.response.headers),
      durationMs: performance.now() - sentAt,
    }));
    return answer;
  }

  return async (call: Call, outgoing: Outgoing): Promise<Sent> => {
    const strategies = call.security
      .flatMap((scheme) => auth[scheme] ?? [])
      .filter(({ header }) => !(header in outgoing.headers));
    const canRepeat = isRepeatable(outgoing);
    let { url } = outgoing;
    let hops = 0;
    let renewals = 0;

    for (let attempts = 1; ; attempts += 1) {
      let credentials: Record<string, string>;
      try {
        credentials = await authorize(call, strategies);
      } catch (thrown) {
        // A login has repeated what is worth it.
        return { attempts, failure: errorOfThrown(call, thrown, AuthenticationError) };
      }
      const headers = { ...outgoing.headers, ...credentials };
      let answer: Answer | undefined;
      let failure: VendorError;
      try {
        answer = await once(call, attempts, url, { ...outgoing.init, headers });
        const { response } = answer;
        if (isRedirect(response) && !call.answersRedirect) {
          url = followRedirect(call, response, url, hops);
          hops += 1;
          continue;
        }
        if (response.ok || isRedirect(response)) return { attempts, answer };
        failure = errorOfAnswer(call, answer);
      } catch (thrown) {
        failure = errorOfThrown(call, thrown);
      }

      if (answer?.response.status === 401 && renewals === 0 && canRepeat) {
        const isNew = await renew(call, failure, credentials, strategies).catch((thrown) => {
          failure = errorOfThrown(call, thrown, AuthenticationError);
        });
        if (isNew && call.deadline.left() > 0) {
          renewals = 1;
          continue;
        }
      }
      const tried = attempts - renewals - hops;
      const delayMs = canRepeat ? retryDelay(call.retry, tried, failure) : undefined;
      if (delayMs === undefined || delayMs >= call.deadline.left()) {
        return { attempts, answer, failure };
      }
      const error = failure;
      tell(hooks, "onRetry", () => ({ ...eventOf(call, attempts), error, delayMs }));
      const aborted = await pause(call, delayMs).catch((thrown: VendorError) => thrown);
      if (aborted) return { attempts, failure: aborted };
      url = outgoing.url;
    }
  };
}

/** What hooks are told about a call. */
export function eventOf(call: Call, attempt: number) {
  const { identity, operationId, method, path } = call;
  return { call: identity, operationId, method, path, attempt };
}
