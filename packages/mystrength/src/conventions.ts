import {
  AuthenticationError,
  bearerAuth,
  type CallerSetup,
  type CallInit,
  type CallOptions,
  createCaller,
  createPages,
  createTotpSession,
  type PageDescription,
  type PageOptions,
  type Pages,
  type TokenStore,
} from "@carespec/core";
import { api } from "./gen/operations.ts";
import type { Login } from "./login.ts";
import type { MyStrengthOptions } from "./options.ts";
import { SESSION_HEADER } from "./session-header.ts";

/** Sends requests to paths that the caller names, with the documented session and paging. */
export interface MyStrengthConventionsClient {
  /**
   * Sends one request and resolves with its answer, whatever the status. A 401 opens a new session
   * and repeats the request once; other failures are repeated as `retry` says.
   *
   * @param path - relative to the base URL, with a leading slash
   * @throws TypeError where the path does not begin with a slash; a `VendorError` without an answer
   */
  request(path: `/${string}`, init?: ConventionsInit): Promise<Response>;
  /**
   * Walks a list by the documented `page` and `limit`. A status that is no success rejects with a
   * `VendorError`. That the answer is the bare list is inferred; name another place by `items`.
   */
  pages<Item = unknown>(path: `/${string}`, init?: ConventionsPages): Pages<Item>;
}

/** A request, and the documented paging parameters. */
export interface ConventionsInit extends CallOptions {
  /** Default `GET`. */
  method?: string;
  /** `since`, `sinceDate`, `page`, `limit`, or others. */
  query?: PagingQuery & Record<string, string | number | undefined>;
  /** Sent as it is; say its `Content-Type` in `headers`. */
  body?: BodyInit;
}

/** How a list is walked. */
export interface ConventionsPages extends Omit<ConventionsInit, "method" | "body">, PageOptions {
  /** JSON pointer to the items in the answer. Default: the answer is the list. */
  items?: string;
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

/** As the vendor documents them for its lists. */
const PAGES: PageDescription = { page: "page", size: "limit", firstPage: 0, defaultSize: 10_000 };

/** Opens the client over an account. */
export function openConventionsClient(
  setup: CallerSetup,
  account: Login,
  logIn: MyStrengthOptions["login"],
  store: TokenStore,
): MyStrengthConventionsClient {
  if (typeof logIn !== "function") {
    throw new TypeError("login must be a function that opens a session");
  }
  const session = createTotpSession({
    key: "mystrength/session",
    store,
    code: account.code,
    async logIn(code) {
      const tokens = await logIn(await account.request(code));
      if (tokens?.sessionToken)
        return { token: tokens.sessionToken, expiresInMs: tokens.expiresInMs };
      const call = { operationId: "login", method: "POST", path: "as the caller says" };
      throw new AuthenticationError(call, { what: "it gave no sessionToken" });
    },
  });
  const auth = { SessionToken: bearerAuth(session, { header: SESSION_HEADER, prefix: "" }) };
  const call = createCaller(api, { ...setup, auth });

  async function send(
    path: string,
    { method = "GET", query, ...init }: ConventionsInit,
    parseAs: CallInit["parseAs"],
  ) {
    // Without the slash, ".example.com" or "@example.com" would name another host.
    if (!path.startsWith("/")) throw new TypeError("path must begin with a slash");
    const [pathname = "", own = ""] = path.split("?", 2);
    const params = { query: { ...Object.fromEntries(new URLSearchParams(own)), ...query } };
    const target = { method: method.toUpperCase(), path: pathname, security: ["SessionToken"] };
    const asItIs = { bodySerializer: (body: unknown) => body };
    return call(target, { ...init, ...asItIs, params, parseAs } as CallInit);
  }

  return {
    request: async (path, init = {}) => (await send(path, init, "stream")).response,
    pages(path, { items, maxItems, concurrency, firstPage, ...init } = {}) {
      const load = async (query: Record<string, unknown>) => {
        const { data, failure } = await send(
          path,
          { ...init, query: { ...init.query, ...query } as never },
          "json",
        );
        if (failure) throw failure;
        return data;
      };
      const description = items === undefined ? PAGES : { ...PAGES, items };
      const options = { maxItems, concurrency, firstPage };
      return createPages(
        { method: "GET", path },
        description,
        load,
        { ...init.query },
        options,
        setup.pageSize,
      );
    },
  };
}
