import { Agent, type IncomingMessage, request } from "node:http";
import type { LookupFunction } from "node:net";
import { UserError } from "@carespec/command";

/** What the mock answered. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** Whether the connection ended before the answer did. */
  isCut: boolean;
}

/** A request to the mock. */
export interface Question {
  /** In capitals; default GET. */
  method?: string;
  /** Path and query, from the root of the mock. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal | undefined;
}

/** Sends a request to the mock, and to nowhere else. */
export type Ask = (question: Question) => Promise<Answer>;

/** Larger answers would fill the context of whoever reads them. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Makes the only way by which the MCP server sends anything. It connects to loopback addresses alone,
 * whatever `localhost` resolves to, passes no proxy and follows no redirect.
 *
 * @param origin - as `expectLoopback` gives it
 */
export function createAsk(origin: string): Ask {
  // An own agent: the global one goes through the proxy that the environment names.
  const agent = new Agent();
  return ({ method = "GET", path, headers = {}, body, signal }) => {
    const url = new URL(origin + path);
    if (!path.startsWith("/") || url.origin !== origin) {
      throw new UserError(`${path} leads out of the mock: nothing was sent`);
    }
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const options = { method, headers: { ...headers, ...length }, agent, lookup };
      const sent = request(url, { ...options, ...(signal && { signal }) });
      sent.once("response", (response) => void read(response).then(resolve, reject));
      sent.once("error", (error) => reject(explain(error, origin)));
      sent.end(body);
    });
  };
}

const lookup: LookupFunction = (_, { all, family }, done) => {
  const [four, six] = [
    { address: "127.0.0.1", family: 4 },
    { address: "::1", family: 6 },
  ];
  if (all) done(null, [four, six]);
  else done(null, family === 6 ? six.address : four.address, family === 6 ? 6 : 4);
};

async function read(response: IncomingMessage): Promise<Answer> {
  let text = "";
  let isCut = false;
  try {
    for await (const part of response.setEncoding("utf8")) {
      text += part;
      if (text.length > MOST_CHARACTERS) throw new UserError("the answer is too large to be shown");
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    isCut = true;
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return { status: response.statusCode ?? 0, headers: Object.fromEntries(headers), text, isCut };
}

function explain(error: NodeJS.ErrnoException, origin: string): Error {
  if (error.code === "ECONNREFUSED") {
    return new UserError(`no mock answers at ${origin}: start one with carespec-mock`);
  }
  if (error.code === "ECONNRESET") {
    return new UserError("the connection was cut without an answer, as by the fault `drop`");
  }
  return new UserError(`the request failed: ${error.message}`, { cause: error });
}
