import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { Limiter } from "../limiter.ts";
import { attempt } from "./attempt.ts";
import { authorize, renew } from "./authorize.ts";
import { type Answer, type Call, type HttpRequest, isStream } from "./call.ts";
import { errorOfAnswer } from "./error-of-answer.ts";
import { pause } from "./limit.ts";
import type { Observer } from "./observer.ts";
import { followRedirect, isRedirect } from "./redirect.ts";
import { isRefusal } from "./retry.ts";
import type { AuthStrategy } from "./strategy.ts";

/** What all calls of a client go through. */
export interface Transport {
  /** By the name of the security scheme. */
  readonly auth: Readonly<Record<string, AuthStrategy | readonly AuthStrategy[]>>;
  readonly observer: Observer | undefined;
  readonly limiter: Limiter | undefined;
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
export type Read = (call: Call, answer: Answer, error?: VendorError) => Promise<unknown>;

async function once(call: Call & Transport, url: string, init: RequestInit) {
  const { deadline, observer, limiter } = call;
  observer?.request(call, url, init.headers as Record<string, string>);
  call.runs = "limiter";
  const release = await limiter?.acquire(deadline.left(), call.signal);
  const sentAt = performance.now();
  // The limiter gives no turn where the time of the call is over.
  const leftMs = limiter && !release ? 0 : deadline.left();
  const answer = await attempt(call, url, init, leftMs).finally(release);
  observer?.response(call, answer.response, performance.now() - sentAt);
  return answer;
}

/**
 * Sends a request as often as the call's retry policy says, authenticated, within the call's time,
 * and to the configured server only. Rejects where no answer came, or a success that cannot be read.
 */
export async function sendCall(
  call: Call & Transport,
  request: HttpRequest,
  read: Read,
): Promise<CallResult> {
  const { deadline } = call;
  const strategies = call.security
    .flatMap((scheme) => call.auth[scheme] ?? [])
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
        return { answer, data: await read(call, answer) };
      }
      refused = answer;
      if (isElsewhere) {
        url = followRedirect(call, response, url, hops);
        hops += 1;
        continue;
      }
      call.runs = "parseJson";
      failure = errorOfAnswer(call, answer, isLost);
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
      return { answer: refused, error: failure, data: await read(call, refused, failure) };
    }
    // After any status but a 4xx nobody knows whether the request was done.
    isLost ||= !isRefusal(failure) && !/^4/.test(`${failure.status}`);
    call.observer?.retry(call, failure, delayMs);
    await pause(call, delayMs);
    url = request.url;
  }
}
