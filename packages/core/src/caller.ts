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
import type { Call, RawBody } from "./transport/call.ts";
import { startDeadline } from "./transport/deadline.ts";
import { readRetry } from "./transport/retry.ts";
import { type CallResult, createTransport } from "./transport/transport.ts";
import { productHeader } from "./user-agent.ts";

/** Sends a call. Rejects with a typed error where no readable answer came. */
export type Caller = (
  operation: Operation,
  input?: CallInput,
  rawBody?: RawBody,
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
  const defaults = {
    baseUrl,
    headers: mergeHeaders(productHeader(api.product), supplied, headers),
    fetchOptions,
  };
  const ownRetry = readRetry(retry);
  const read = (text: string) => parseJson(text, parse);
  const send = createTransport({ fetch, auth, observer, limiter, parse: read });

  const call: Caller = async (operation, input = {}, rawBody) => {
    checkOptions(input, CALL_CHECKS);
    const startedAt = performance.now();
    const running: Call & Operation = {
      ...operation,
      // The query of a path that the caller names may hold a secret.
      path: operation.path.replace(/\?.*/s, ""),
      identity: {},
      signal: input.signal,
      timeoutMs: input.timeoutMs ?? timeoutMs,
      deadline: startDeadline(input.totalTimeoutMs ?? totalTimeoutMs),
      retry: readRetry(input.retry, ownRetry),
      rawBody,
      maxBodyBytes,
      attempts: 0,
    };
    const report = (error: VendorError) =>
      observer?.error(running, error, performance.now() - startedAt);

    const size = pageSize && operation.pages?.size;
    const query = size ? { [size]: pageSize, ...recordOf(input.query, "query") } : input.query;
    const request = writeRequest(operation, { ...input, query }, defaults);
    try {
      running.runs = "validator";
      const broken = validator?.request?.(running, input.body);
      if (broken) throw broken;
      const reading = { validator, read, parseAs: input.parseAs };
      const sent = await send(running, request, (answer, failure) =>
        readData(running, reading, answer, failure),
      );
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
