import { AuthenticationError, createSession } from "@carespec/core";
import type { LoginRequest, SessionTokens } from "./options.ts";
import { SESSION_HEADER } from "./session-header.ts";

/** Sends requests to paths that the caller names, with the documented session header. */
export interface MyStrengthConventionsClient {
  /**
   * Sends one request. A 401 opens a new session and repeats the request once.
   *
   * @param path - relative to the base URL, with a leading slash
   * @param init - as for `fetch`; `query` holds `since`, `sinceDate`, `page`, `limit` or others. With
   *   an `x-session-token` of its own the request is sent as it is, without a login or a repetition.
   * @throws TypeError where the path does not begin with a slash
   */
  request(path: `/${string}`, init?: ConventionsInit): Promise<Response>;
}

/** `fetch`'s options and the documented paging parameters. */
export interface ConventionsInit extends RequestInit {
  query?: PagingQuery & Record<string, string | number | undefined>;
}

/** The parameters that "many of the data endpoints returning lists" take. */
export interface PagingQuery {
  /** Only records modified since this moment, in epoch milliseconds. */
  since?: number | undefined;
  /** Like `since`, as `YYYY-MM-DD`; taken at midnight, US Central Time (inferred). */
  sinceDate?: string | undefined;
  /** Zero-based page; the vendor's default is 0. */
  page?: number | undefined;
  /** Records a page; the vendor's default is 10000. */
  limit?: number | undefined;
}

interface Transport {
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
  login(request: LoginRequest): Promise<SessionTokens>;
}

export function openConventionsClient(
  { baseUrl, fetch = (request) => globalThis.fetch(request), login }: Transport,
  { email, password, code }: { email: string; password: string; code(): string },
): MyStrengthConventionsClient {
  if (typeof login !== "function") {
    throw new TypeError("login must be a function that opens a session");
  }
  const session = createSession(async () => {
    const tokens = await login({ email, password, totpCode: code() });
    if (!tokens?.sessionToken) throw new AuthenticationError("login gave no sessionToken");
    return { token: tokens.sessionToken, expiresInMs: tokens.expiresInMs };
  });

  async function send(request: Request, token: string): Promise<Response> {
    request.headers.set(SESSION_HEADER, token);
    return fetch(request);
  }

  return {
    async request(path, { query = {}, ...init } = {}) {
      // Without the slash, ".example.com" or "@example.com" would name another host.
      if (!path.startsWith("/")) throw new TypeError("path must begin with a slash");
      const url = new URL(baseUrl.replace(/\/+$/, "") + path);
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) url.searchParams.set(name, String(value));
      }
      const request = new Request(url, init);
      if (request.headers.has(SESSION_HEADER)) return fetch(request);
      const replay = request.clone();
      const token = await session.token();
      const response = await send(request, token);
      if (response.status !== 401) return response;
      session.invalidate(token);
      return send(replay, await session.token());
    },
  };
}
