import {
  answeredResponse,
  bearerAuth,
  type CallerSetup,
  type CallInit,
  createCaller,
  createPages,
  createTotpSession,
  type PageDescription,
  requireToken,
  type TotpSessionOptions,
} from "@carespec/core/vendor";
import type { ConventionsInit, MyStrengthConventionsClient } from "./conventions-client.ts";
import { api } from "./gen/operations.ts";
import type { Login } from "./login.ts";
import type { MyStrengthOptions } from "./options.ts";
import { SESSION_HEADER } from "./session-header.ts";

/** As the vendor documents them for its lists. */
const PAGES: PageDescription = {
  style: "page",
  page: "page",
  size: "limit",
  firstPage: 0,
  defaultSize: 10_000,
};

/** The login, which the caller writes. */
const LOGIN = { api: api.api, operationId: "login", method: "POST", path: "as the caller says" };

/** Opens the client over an account. */
export function openConventionsClient(
  setup: CallerSetup,
  account: Login,
  logIn: MyStrengthOptions["login"],
  kept: Pick<TotpSessionOptions, "place" | "loginTimeoutMs" | "clockOffsetMs">,
): MyStrengthConventionsClient {
  if (typeof logIn !== "function") {
    throw new TypeError("login must be a function that opens a session");
  }
  const session = createTotpSession({
    ...kept,
    operation: LOGIN,
    code: account.code,
    async logIn(code) {
      const { sessionToken, expiresInMs } = (await logIn(await account.request(code))) ?? {};
      return { token: requireToken(LOGIN, sessionToken, "sessionToken"), expiresInMs };
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

  const learned = {};
  return {
    request: async (path, init = {}) => answeredResponse((await send(path, init, "stream")).answer),
    pages(path, { items, ...init } = {}) {
      const ask = async (request: object) => {
        const { data, error, answer } = await send(path, request, "json");
        if (error) throw error;
        return { data, headers: answer.response.headers };
      };
      return createPages({
        // Errors show the path; a query may contain a secret.
        call: { api: api.api, method: "GET", path: path.replace(/\?.*/s, "") },
        description: items === undefined ? PAGES : { ...PAGES, items },
        ask,
        request: init,
        pageSize: setup.pageSize,
        learned,
      });
    },
  };
}
