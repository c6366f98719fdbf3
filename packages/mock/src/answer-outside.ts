import { type Refuse, withDecodedBody } from "./http/content-encoding.ts";
import { withCors } from "./http/cors.ts";
import { MOCK_HEADERS } from "./mock-headers.ts";
import type { RecordRequest } from "./record-request.ts";
import { createRedactAll } from "./redact-all.ts";
import { DEFAULT_SESSION, isSession } from "./steering/session-id.ts";
import type { MockRequest, MockResponse } from "./types.ts";
import type { Vendor } from "./vendors/load.ts";

/** Why no vendor saw a request, as the journal's `rule`. */
export type OutsideRule = "body" | "route" | "session";

/** Notes in the journal what was answered before a vendor saw the request. */
export type RecordOutside = (
  request: MockRequest,
  response: MockResponse,
  rule: OutsideRule,
) => Promise<void>;

/** The journal for answers that no vendor gives. Hides what any of the vendors calls a secret. */
export function createRecordOutside(
  vendors: readonly Vendor[],
  recordRequest: RecordRequest,
): RecordOutside {
  const redact = createRedactAll(vendors);
  return async (request, response, rule) => {
    const named = request.headers[MOCK_HEADERS.session];
    const session = named !== undefined && isSession(named) ? named : DEFAULT_SESSION;
    const reason = { rule, text: response.headers[MOCK_HEADERS.reason] ?? "" };
    await recordRequest(redact(), {
      session,
      vendor: null,
      operation: undefined,
      request,
      response,
      startedMs: performance.now(),
      reason,
      fault: undefined,
    });
  };
}

/** Gives an answer that no mount gives, with CORS headers if `cors` is set, and records it. */
export function createAnswerOutside(record: RecordOutside, cors: boolean) {
  return (request: MockRequest, response: MockResponse, rule: OutsideRule) => {
    const tell = async (decoded: MockRequest) => {
      await record(decoded, response, rule);
      return response;
    };
    const refuse: Refuse = async (refused, refusal) => {
      await record(refused, refusal, "body");
      return refusal;
    };
    const answer = withDecodedBody(tell, "pass", refuse);
    return (cors ? withCors(answer) : answer)(request);
  };
}
