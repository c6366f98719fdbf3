import type { ApiDescription } from "./api.ts";
import type { Caller } from "./call-types.ts";
import { ContractError } from "./errors/contract-error.ts";
import { errorOfThrown } from "./errors/user-code.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import { tell } from "./hooks.ts";
import {
  type ClientOptions,
  refuseUnknown,
  requireDuration,
  requireHttpUrl,
  requireWhole,
} from "./options.ts";
import { readOutcome } from "./outcome.ts";
import { mergeHeaders, withoutSlash, writeRequest } from "./outgoing-request.ts";
import { createRedact } from "./redact.ts";
import type { Call } from "./transport/call.ts";
import { startDeadline } from "./transport/deadline.ts";
import { mergeRetry } from "./transport/retry.ts";
import type { AuthStrategy } from "./transport/strategy.ts";
import { createTransport, eventOf } from "./transport/transport.ts";

/** A client's options with its vendor's additions. */
export interface CallerSetup extends ClientOptions {
  baseUrl: string;
  /** By the name of the document's security scheme. */
  auth?: Readonly<Record<string, AuthStrategy>>;
}

/** The largest body that is read where nobody says otherwise: 64 MiB. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/**
 * Makes the function that all calls of a client go through.
 *
 * @throws TypeError that names the unknown or invalid option
 */
export function createCaller(api: ApiDescription, setup: CallerSetup): Caller {
  const { baseUrl, fetch, fetchOptions, headers = {}, auth = {}, hooks = [], ...others } = setup;
  const {
    validator,
    retry,
    pageSize,
    timeoutMs = 10_000,
    totalTimeoutMs = 60_000,
    ...rest
  } = others;
  const { maxBodyBytes = MAX_BODY_BYTES, ...unknown } = rest;
  refuseUnknown(unknown);
  requireDuration(timeoutMs, "timeoutMs");
  requireDuration(totalTimeoutMs, "totalTimeoutMs");
  requireWhole(pageSize, "pageSize");
  requireWhole(maxBodyBytes, "maxBodyBytes");
  const defaults = {
    baseUrl: withoutSlash(requireHttpUrl(baseUrl, "baseUrl")),
    headers: mergeHeaders({}, headers),
    commaSeparated: api.commaSeparated,
    fetchOptions,
  };
  const ownRetry = mergeRetry(retry, undefined);
  const hookList = [hooks].flat();
  const send = createTransport({
    // Looked up at each call, so that a `fetch` that is replaced later (as MSW does) is used.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    auth,
    hooks: hookList,
    redact: createRedact(api.sensitive),
  });

  return async (target, init = {}) => {
    const startedAt = performance.now();
    const call: Call = {
      ...target,
      identity: {},
      api: api.api,
      signal: init.signal,
      timeoutMs: requireDuration(init.timeoutMs ?? timeoutMs, "timeoutMs"),
      deadline: startDeadline(
        requireDuration(init.totalTimeoutMs ?? totalTimeoutMs, "totalTimeoutMs"),
      ),
      retry: mergeRetry(init.retry, ownRetry),
      parseAs: init.parseAs ?? "json",
      maxBodyBytes,
      answersRedirect: target.redirects === true,
    };
    let attempts = 0;
    const report = (error: VendorError) =>
      tell(hookList, "onError", () => ({
        ...eventOf(call, attempts),
        error,
        durationMs: performance.now() - startedAt,
      }));

    const size = target.pages?.size;
    const paged = pageSize && size ? { [size]: pageSize } : {};
    const params = { ...init.params, query: { ...paged, ...init.params?.query } };
    const outgoing = writeRequest(call, { ...init, params }, defaults);
    try {
      const issues = validator?.request?.(call.operationId ?? "", init.body);
      if (issues) throw new ContractError(call, { what: "the request" }, issues);
      const sent = await send(call, outgoing);
      attempts = sent.attempts;
      if (!sent.answer) throw sent.failure;
      const outcome = await readOutcome(call, target, validator, sent.answer, sent.failure);
      if (outcome.error) report(outcome.error);
      return outcome;
    } catch (thrown) {
      const error = errorOfThrown(call, thrown);
      report(error);
      throw error;
    }
  };
}
