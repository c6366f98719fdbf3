import type { ApiDescription, Operation } from "./api.ts";
import { baseUrlOf } from "./base-url.ts";
import type { CallInput } from "./call-input.ts";
import { CALL_CHECKS, CHECKS, type ConnectionSetup } from "./caller-options.ts";
import { errorOfThrown } from "./errors/user-code.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import { mergeHeaders } from "./merge-headers.ts";
import { checkOptions } from "./option-checks.ts";
import { writeRequest } from "./outgoing-request.ts";
import { recordOf } from "./parameters/values.ts";
import { parseJson } from "./parse-json.ts";
import { readData } from "./read-data.ts";
import type { Call, ReadAnswer } from "./transport/call.ts";
import { startDeadline } from "./transport/deadline.ts";
import { readRetry } from "./transport/retry.ts";
import { type CallResult, sendCall, type Transport } from "./transport/transport.ts";
import { productHeader } from "./user-agent.ts";

/**
 * Sends a call. Rejects with a typed error where no readable answer came.
 *
 * @param reads - reads the body of a success; `null` for JSON and text, whatever the operation says
 */
export type Caller = (
  operation: Operation,
  input?: CallInput,
  reads?: ReadAnswer | null,
) => Promise<CallResult>;

/** The largest body that is read where nobody says otherwise: 64 MiB. */
const MAX_BODY_BYTES = 2 ** 26;

/**
 * Makes the function that all calls of a client go through.
 *
 * @throws TypeError that names the unknown or invalid option
 */
export function createCaller(
  api: ApiDescription,
  setup: ConnectionSetup,
): { call: Caller; baseUrl: string } {
  checkOptions(setup, CHECKS);
  const {
    // Looked up at each call, so that a `fetch` that is replaced later (as MSW does) is used.
    fetch = (url, init) => globalThis.fetch(url, init),
    fetchOptions,
    supplied,
    headers,
    auth = {},
    observer,
    limiter,
    timeoutMs = 10_000,
    totalTimeoutMs = 60_000,
    maxBodyBytes = MAX_BODY_BYTES,
    pageSize,
    parseJson: parse = JSON.parse,
    retry,
    validator,
  } = setup;
  const baseUrl = baseUrlOf(api, setup);
  const shared = {
    baseUrl,
    headers: mergeHeaders(productHeader(api.product), supplied, headers),
    fetch,
    fetchOptions,
    auth,
    observer,
    limiter,
    validator,
    maxBodyBytes,
    parse: (text: string) => parseJson(text, parse),
  };
  const ownRetry = readRetry(retry);

  const call: Caller = async (operation, input = {}, reads = operation.reads) => {
    checkOptions(input, CALL_CHECKS);
    const startedAt = performance.now();
    const running: Call & Operation & Transport = {
      ...shared,
      ...operation,
      // The query of a path that the caller names may hold a secret.
      path: operation.path.replace(/\?.*/s, ""),
      identity: {},
      signal: input.signal,
      timeoutMs: input.timeoutMs ?? timeoutMs,
      deadline: startDeadline(input.totalTimeoutMs ?? totalTimeoutMs),
      retry: readRetry(input.retry, ownRetry),
      reads,
      parseAs: input.parseAs,
      attempts: 0,
    };
    const report = (error: VendorError) =>
      observer?.error(running, error, performance.now() - startedAt);

    const size = pageSize && operation.pages?.size;
    const query = size ? { [size]: pageSize, ...recordOf(input.query, "query") } : input.query;
    const request = writeRequest(operation, { ...input, query }, shared);
    try {
      running.runs = "validator";
      const broken = validator?.request?.(running, input.body);
      if (broken) throw broken;
      const sent = await sendCall(running, request, readData);
      if (sent.error) report(sent.error);
      return sent;
    } catch (thrown) {
      const error = errorOfThrown(running, thrown);
      report(error);
      throw error;
    }
  };

  return { call, baseUrl };
}
