import { andThen } from "../and-then.ts";
import type { MockRequest, MockResponse, PromptHandler } from "../types.ts";

/** How long a browser may remember the answer to a preflight request. */
const MAX_AGE_SECONDS = 600;

/** Which pages may read the answers, and how they are told. */
export interface CorsOptions {
  /** The origins whose pages may; others get no CORS headers. Default: all. */
  origins?: readonly string[];
  /**
   * Sends what Prism sends. It exposes `*`, which stands for no header where a page sends
   * credentials, and lets caches mix the answers to several origins. Default false.
   */
  asPrism?: boolean;
}

/** Adds CORS headers to every answer and answers preflight requests itself. */
export function withCors(handle: PromptHandler, options: CorsOptions = {}): PromptHandler {
  const { origins, asPrism = false } = options;
  const answering = createAnswering(asPrism);
  return (request) => {
    const { origin } = request.headers;
    if (origins && !(origin !== undefined && origins.includes(origin))) {
      const answer = handle(request);
      return origins.length > 0 ? andThen(answer, withVary) : answer;
    }
    if (request.method === "OPTIONS") {
      const preflight = answerPreflight(request, asPrism);
      if (preflight) return preflight;
    }
    return andThen(handle(request), (answer) => answering(request, answer));
  };
}

type Headers = MockResponse["headers"];

/** Adds the headers: once, where the answers to a head share theirs. */
function createAnswering(asPrism: boolean) {
  const last = new WeakMap<object, { given: Headers; added: Headers }>();
  return (request: MockRequest, answer: MockResponse): MockResponse => {
    const { head } = request;
    const known = head && last.get(head);
    if (known?.given === answer.headers) return { ...answer, headers: known.added };
    const { origin } = request.headers;
    const own = { ...answer, headers: { ...corsOf(request), ...answer.headers } };
    const answered = asPrism || origin === undefined ? own : withVary(exposing(own, answer));
    if (known) {
      known.given = answer.headers;
      known.added = answered.headers;
    } else if (head) last.set(head, { given: answer.headers, added: answered.headers });
    return answered;
  };
}

function corsOf({ headers: sent }: MockRequest): Record<string, string> {
  return {
    "access-control-allow-origin": sent.origin ?? "*",
    "access-control-allow-headers": sent["access-control-request-headers"] ?? "*",
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": sent["access-control-expose-headers"] ?? "*",
  };
}

function answerPreflight(request: MockRequest, asPrism: boolean): MockResponse | undefined {
  const { origin, "access-control-request-method": requestMethod } = request.headers;
  if (!origin || !requestMethod) return undefined;
  const headers = {
    ...corsOf(request),
    "access-control-allow-methods": requestMethod,
    ...(asPrism ? {} : { "access-control-max-age": String(MAX_AGE_SECONDS) }),
    vary: "origin",
    "content-length": "0",
  };
  return { status: 204, headers, body: undefined };
}

/** Names the headers that a page may read: for one with credentials, `*` is a name like any other. */
function exposing(answered: MockResponse, { headers }: MockResponse): MockResponse {
  const name = "access-control-expose-headers";
  const names = Object.keys(headers);
  if (names.length === 0 || names.includes(name)) return answered;
  return { ...answered, headers: { ...answered.headers, [name]: names.join(", ") } };
}

/** Tells caches that another origin gets another answer. */
function withVary(answer: MockResponse): MockResponse {
  const known = Object.keys(answer.headers).find((name) => name.toLowerCase() === "vary");
  const before = known === undefined ? "" : `${answer.headers[known]}`;
  if (/(^|[\s,])(origin|\*)($|[\s,])/i.test(before)) return answer;
  const vary = before ? `${before}, Origin` : "Origin";
  return { ...answer, headers: { ...answer.headers, [known ?? "vary"]: vary } };
}
