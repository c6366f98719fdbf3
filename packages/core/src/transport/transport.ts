import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { Limiter } from "../limiter.ts";
import { attempt, type Fetch } from "./attempt.ts";
import { authorize, renew } from "./authorize.ts";
import { type Answer, type Call, type HttpRequest, isRepeatable } from "./call.ts";
import { errorOfAnswer } from "./error-of-answer.ts";
import { pause } from "./limit.ts";
import type { Observer } from "./observer.ts";
import { followRedirect, isRedirect } from "./redirect.ts";
import { isRefusal, retryDelay } from "./retry.ts";
import type { AuthStrategy } from "./strategy.ts";

/** What all calls of a client share. */
export interface TransportSetup {
  fetch: Fetch;
  /** By the name of the security scheme. */
  auth: Readonly<Record<string, AuthStrategy>>;
  observer: Observer | undefined;
  limiter: Limiter | undefined;
  /** Parses JSON; `undefined` where a text is none. */
  parse(text: string): unknown;
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
export function createTransport({ fetch, auth, observer, limiter, parse }: TransportSetup) {
  async function once(call: Call, number: number, url: string, init: RequestInit) {
    const headers = init.headers as Record<string, string>;
    observer?.request(call, number, url, headers);
    const release = await limiter?.acquire(call.deadline.left(), call.signal);
    const sentAt = performance.now();
    // The limiter gives no turn where the time of the call is over.
    const leftMs = limiter && !release ? 0 : call.deadline.left();
    const answer = await attempt(call, url, init, fetch, leftMs).finally(release);
    observer?.response(call, number, answer.response, performance.now() - sentAt);
    return answer;
  }

  return async (call: Call, request: HttpRequest): Promise<Sent> => {
    const strategies = call.security
      .flatMap((scheme) => auth[scheme] ?? [])
      .filter(({ header }) => !(header in request.headers));
    const canRepeat = isRepeatable(request);
    let { url } = request;
    let hops = 0;
    let renewals = 0;
    let isLost = false;

    for (let attempts = 1; ; attempts += 1) {
      let credentials: Record<string, string>;
      try {
        credentials = await authorize(call, strategies);
      } catch (thrown) {
        // A login has repeated what is worth it.
        return { attempts, failure: errorOfThrown(call, thrown, AuthenticationError) };
      }
      const headers = { ...request.headers, ...credentials };
      let answer: Answer | undefined;
      let failure: VendorError;
      try {
        answer = await once(call, attempts, url, { ...request.init, headers });
        const { response } = answer;
        if (isRedirect(response) && !call.answersRedirect) {
          url = followRedirect(call, response, url, hops);
          hops += 1;
          continue;
        }
        if (response.ok || isRedirect(response)) return { attempts, answer };
        failure = errorOfAnswer(call, answer, parse, isLost);
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
      isLost ||= !isRefusal(failure) && (failure.status ?? 500) >= 500;
      observer?.retry(call, attempts, failure, delayMs);
      const aborted = await pause(call, delayMs).catch((thrown: VendorError) => thrown);
      if (aborted) return { attempts, failure: aborted };
      url = request.url;
    }
  };
}
