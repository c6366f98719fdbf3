import type { Fault } from "@carespec/mock";

/** How a call ends whose first attempt fails, where the second one would be answered. */
export interface Outcome {
  /** `answered`: no harm; `repeated`: the client asks again; else the class of the error. */
  ends: string;
  /** Whether the vendor has carried out the first attempt. */
  carriedOut: boolean;
}

/** A fault of the mock in the matrix. */
export interface MatrixFault {
  /** For people, and as an anchor. */
  name: string;
  fault: Fault;
  /** What it is in production. */
  meaning: string;
}

/** Each fault of the mock once, with the parameters that make it short. */
export const MATRIX_FAULTS: readonly MatrixFault[] = [
  {
    name: "delay",
    fault: { fault: "delay", delayMs: 1 },
    meaning: "a slow answer within the time limit",
  },
  {
    name: "drip",
    fault: { fault: "drip", bytesPerSecond: 1_000_000 },
    meaning: "an answer that comes slowly, within the time limit",
  },
  {
    name: "rate-limit",
    fault: { fault: "rate-limit", retryAfterSeconds: 0 },
    meaning: "429 with Retry-After: refused before any work",
  },
  { name: "status", fault: { fault: "status", status: 503 }, meaning: "503: the vendor is down" },
  { name: "html", fault: { fault: "html" }, meaning: "a gateway's page instead of the API" },
  {
    name: "html after",
    fault: { fault: "html", timing: "after" },
    meaning: "a gateway that gave up while the vendor went on",
  },
  {
    name: "drop",
    fault: { fault: "drop" },
    meaning: "a connection that is closed before the request arrives",
  },
  {
    name: "drop after",
    fault: { fault: "drop", timing: "after" },
    meaning: "the write has happened, the answer is lost",
  },
  { name: "reset", fault: { fault: "reset" }, meaning: "a connection that is reset" },
  {
    name: "reset after",
    fault: { fault: "reset", timing: "after" },
    meaning: "the same after the work",
  },
  { name: "hang", fault: { fault: "hang" }, meaning: "no answer within the time limit" },
  {
    name: "hang after",
    fault: { fault: "hang", timing: "after" },
    meaning: "the same after the work",
  },
  {
    name: "truncate",
    fault: { fault: "truncate" },
    meaning: "a connection that ends inside the answer",
  },
  { name: "cut", fault: { fault: "cut", afterBytes: 1 }, meaning: "the same after the first byte" },
  { name: "bad-chunk", fault: { fault: "bad-chunk" }, meaning: "an answer in broken chunks" },
  {
    name: "broken-json",
    fault: { fault: "broken-json" },
    meaning: "half an answer over a good connection",
  },
];

/** Errors of the client by status, as `@carespec/core` throws them. */
const ERRORS: Readonly<Record<number, string>> = {
  400: "ValidationError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  410: "NotFoundError",
  412: "ConflictError",
  413: "ValidationError",
  415: "ValidationError",
  422: "ValidationError",
  429: "RateLimitError",
};
const REPEATED_STATUSES = [408, 413, 429, 500, 502, 503, 504];

/** Whether a second request of this method does no harm after a first one of unknown outcome. */
export function isRepeatable(method: string): boolean {
  return !/^(post|patch)$/i.test(method);
}

/**
 * What becomes of a documented failure that comes once.
 *
 * @param hasToken - whether the request has a token of a login, which the client renews at a 401
 */
export function outcomeOfStatus(method: string, status: number, hasToken: boolean): Outcome {
  const error = ERRORS[status] ?? (status < 500 ? "ClientError" : "ServerError");
  if (status === 401 && hasToken) return { ends: "repeated", carriedOut: false };
  const isAgain = status === 429 || (isRepeatable(method) && REPEATED_STATUSES.includes(status));
  return { ends: isAgain ? "repeated" : error, carriedOut: false };
}

/**
 * What becomes of a fault that comes once.
 *
 * @param hasBody - whether the operation's success has a body, which can be broken
 */
export function outcomeOfFault(
  method: string,
  { fault, timing }: Fault,
  hasBody: boolean,
): Outcome {
  const again = isRepeatable(method);
  const lost = (carriedOut: boolean, error = "NetworkError"): Outcome => ({
    ends: again ? "repeated" : error,
    carriedOut,
  });
  switch (fault) {
    case "delay":
    case "drip":
      return { ends: "answered", carriedOut: true };
    case "rate-limit":
      return { ends: "repeated", carriedOut: false };
    case "status":
      return lost(false, "ServerError");
    case "html":
      return lost(timing === "after", "ServerError");
    case "hang":
      return lost(timing === "after", "TimeoutError");
    case "drop":
    case "reset":
      return lost(timing === "after");
    case "broken-json":
      return { ends: hasBody ? "UnparsableError" : "answered", carriedOut: true };
    default:
      return lost(true);
  }
}

/** What your own code does after an outcome, in words. */
export function adviceFor(method: string, { ends, carriedOut }: Outcome): string {
  if (ends === "answered") return "nothing";
  if (ends === "repeated") return "nothing: the client repeats";
  if (isRepeatable(method)) return "try again later";
  if (/^(NetworkError|TimeoutError|ServerError|UnparsableError)$/.test(ends)) {
    return carriedOut ? "look before you write again: it was done" : "look before you write again";
  }
  return "correct the request";
}
