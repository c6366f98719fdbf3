import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { Limiter } from "../limiter.ts";
import { attempt, type Fetch } from "./attempt.ts";
import { authorize, renew } from "./authorize.ts";
import { type Answer, type Call, type HttpRequest, isStream } from "./call.ts";
import { errorOfAnswer } from "./error-of-answer.ts";
import { pause } from "./limit.ts";
import type { Observer } from "./observer.ts";
import { followRedirect, isRedirect } from "./redirect.ts";
import { isRefusal } from "./retry.ts";
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

/** What a call that was answered comes to. */
export interface CallResult {
  /** What was read of a success. */
  readonly data?: unknown;
  /** The error that the answer means; `undefined` for a success. */
  readonly error?: VendorError | undefined;
  readonly answer: Answer;
}

/** Reads the data of an answer, which may mean an error; rejects where that cannot be done. */
export type Read = (answer: Answer, error?: VendorError) => Promise<unknown>;

/**
 * Makes the function that sends a request as often as the call's retry policy says, authenticated,
 * within the call's time, and to the configured server only. It rejects where no answer came, or a
 * success that cannot be read.
 */
export function createTransport({ fetch, auth, observer, limiter, parse }: TransportSetup) {
  async function once(call: Call, url: string, init: RequestInit) {
    const { deadline } = call;
    observer?.request(call, url, init.headers as Record<string, string>);
    call.runs = "limiter";
    const release = await limiter?.acquire(deadline.left(), call.signal);
    const sentAt = performance.now();
    // The limiter gives no turn where the time of the call is over.
    const leftMs = limiter && !release ? 0 : deadline.left();
    const answer = await attempt(call, url, init, fetch, leftMs).finally(release);
    observer?.response(call, answer.response, performance.now() - sentAt);
    return answer;
  }

  return async (call: Call, request: HttpRequest, read: Read): Promise<CallResult> => {
    const { deadline } = call;
    const strategies = call.security
      .flatMap((scheme) => auth[scheme] ?? [])
      .filter(({ header }) => !(header in request.headers));
    // A stream is read once.
    const canRepeat = !isStream(request.init.body);
    let { url } = request;
    let hops = 0;
    let tried = 0;
    let isRenewed = false;
    let isLost = false;

    for (;;) {
      call.attempts += 1;
      // A login has repeated what is worth it.
      const credentials = await authorize(call, strategies);
      const headers = { ...request.headers, ...credentials };
      let refused: Answer | undefined;
      let failure: VendorError;
      try {
        const answer = await once(call, url, { ...request.init, headers });
        const { response } = answer;
        const isElsewhere = isRedirect(response);
        if (response.ok || (isElsewhere && call.redirects)) {
          return { answer, data: await read(answer) };
        }
        refused = answer;
        if (isElsewhere) {
          url = followRedirect(call, response, url, hops);
          hops += 1;
          continue;
        }
        call.runs = "parseJson";
        failure = errorOfAnswer(call, answer, parse, isLost);
        if (response.status === 401 && !isRenewed && canRepeat) {
          const isNew = await renew(call, failure, credentials, strategies);
          if (isNew && deadline.left() > 0) {
            isRenewed = true;
            continue;
          }
        }
      } catch (thrown) {
        failure = errorOfThrown(call, thrown);
      }

      tried += 1;
      call.runs = "retry";
      const delayMs = (canRepeat ? call.retry(failure, tried) : undefined) ?? Infinity;
      // Also what is not a number of milliseconds: the next attempt would come at once.
      if (!(delayMs >= 0 && delayMs < deadline.left())) {
        if (!refused) throw failure;
        return { answer: refused, error: failure, data: await read(refused, failure) };
      }
      // After any status but a 4xx nobody knows whether the request was done.
      isLost ||= !isRefusal(failure) && !/^4/.test(`${failure.status}`);
      observer?.retry(call, failure, delayMs);
      await pause(call, delayMs);
      url = request.url;
    }
  };
}
