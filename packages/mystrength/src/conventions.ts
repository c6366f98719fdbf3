import {
  bearerAuth,
  callPath,
  createConnection,
  createPages,
  createTotpSession,
  type PageDescription,
  requestPath,
  requireOwnPath,
  requireToken,
  stored,
  takingRetryOptions,
} from "@carespec/core/vendor";
import { openAccount } from "./account.ts";
import type { MyStrengthConventionsClient } from "./conventions-client.ts";
import { api } from "./gen/api.ts";
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

/**
 * Opens the client that sends any path.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function openConventionsClient(options: MyStrengthOptions): MyStrengthConventionsClient {
  const { kept, requestOf, rest } = openAccount(stored(options));
  const { provisional, login, ...setup } = rest;
  if (typeof login !== "function") {
    throw new TypeError("login must be a function that opens a session");
  }
  const session = createTotpSession({
    ...kept,
    operation: LOGIN,
    async logIn(code) {
      const { sessionToken, expiresInMs } = (await login(await requestOf(code))) ?? {};
      return { token: requireToken(LOGIN, sessionToken, "sessionToken"), expiresInMs };
    },
  });
  const auth = { SessionToken: bearerAuth(session, { header: SESSION_HEADER, prefix: "" }) };
  const connection = takingRetryOptions(createConnection(api, { ...setup, auth }));

  return {
    ...connection,
    request: (path, init) => requestPath(connection, path, init),
    pages(path, { items = "", ...init } = {}) {
      const { searchParams } = new URL(`http://a${requireOwnPath(path)}`);
      const own = { page: 0, limit: 0, ...init.query };
      for (const name of searchParams.keys()) {
        if (!Object.hasOwn(own, name)) continue;
        throw new TypeError(`${name} must be in query, not in the path`);
      }
      const ask = async (request: object) => {
        const { data, error, answer } = await callPath(connection, path, request);
        if (error) throw error;
        return { data, headers: answer.response.headers };
      };
      return createPages({
        // Errors show the path; a query may contain a secret.
        call: { api: api.api, method: "GET", path: path.replace(/\?.*/s, "") },
        description: { ...PAGES, items },
        ask,
        request: init,
        pageSize: setup.pageSize,
        learned: {},
      });
    },
  };
}
