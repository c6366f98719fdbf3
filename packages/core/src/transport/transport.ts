import type { AuthStrategy } from "../auth/strategy.ts";
import { errorOfStatus } from "../errors/from-response.ts";
import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import { type HookList, tell } from "../hooks.ts";
import type { Redact } from "../redact.ts";
import { attempt, type Send } from "./attempt.ts";
import { authenticating, authorize, renew } from "./authorize.ts";
import { bounded, pause } from "./bounded.ts";
import { type Call, timeLeft } from "./call.ts";
import { isRepeatable, type Outgoing } from "./outgoing.ts";
import { parseJson } from "./parse-json.ts";
import { retryDelay } from "./retry.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What all calls of a client share. */
export interface TransportSetup {
  send: Send;
  /** By the name of the security scheme. */
  auth: Readonly<Record<string, AuthStrategy>>;
  hooks: HookList;
  redact: Redact;
}

/**
 * Sends a request as often as the call's retry policy says, authenticated, within the call's time.
 * Resolves with the last answer, whatever its status; the call holds the error that it means.
 */
export function createTransport({ send, auth, hooks, redact }: TransportSetup) {
  return async (outgoing: Outgoing): Promise<Response> => {
    const { call, url, init, headers } = outgoing;
    const strategies = call.security
      .flatMap((scheme) => auth[scheme] ?? [])
      .filter(({ header }) => !(header in headers));
    let renewed = 0;

    for (;;) {
      call.attempt += 1;
      call.failure = undefined;
      let response: Response | undefined;
      try {
        await authenticating(call, authorize(call, headers, strategies));
        tell(hooks, "onRequest", () => ({
          ...eventOf(call),
          url: redact.url(url, call.path),
          headers: redact.headers(headers),
        }));
        const sentAt = performance.now();
        const request = new Request(url, init);
        const timeoutMs = Math.min(call.timeoutMs, timeLeft(call));
        response = await bounded(call, timeoutMs, (signal) => attempt(call, request, signal, send));
        const { status, headers: answered } = response;
        tell(hooks, "onResponse", () => ({
          ...eventOf(call),
          status,
          headers: redact.headers(answered),
          durationMs: performance.now() - sentAt,
        }));
        if (status < 400) return response;
        call.failure = failureOf(call, response);
      } catch (thrown) {
        call.failure = errorOfThrown(call, thrown);
      }

      const { failure } = call;
      const isRefused = response?.status === 401 && renewed === 0;
      const canRepeat = isRepeatable(outgoing);
      if (
        isRefused &&
        canRepeat &&
        (await authenticating(call, renew(call, headers, strategies)))
      ) {
        renewed = 1;
        continue;
      }
      const delayMs = canRepeat
        ? retryDelay(call.retry, call.attempt - renewed, failure)
        : undefined;
      if (delayMs === undefined || delayMs >= timeLeft(call)) {
        if (response) return response;
        throw failure;
      }
      tell(hooks, "onRetry", () => ({ ...eventOf(call), error: failure, delayMs }));
      await pause(call, delayMs);
    }
  };
}

/** What hooks are told about a call. */
export function eventOf(call: Call) {
  const { identity, operationId, method, path, attempt } = call;
  return { call: identity, operationId, method, path, attempt };
}

function failureOf(call: Call, response: Response): VendorError {
  const { text } = call;
  return errorOfStatus(call, response.status, {
    response,
    body: text ? parseJson(text, text) : undefined,
    rawText: text,
    retryAfterMs: retryAfterMs(response.headers),
  });
}
