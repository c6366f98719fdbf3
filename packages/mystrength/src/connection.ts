import {
  bearerAuth,
  type Connection,
  type ConnectionOptionsOf,
  checkOptions,
  createConnection,
  createTotpSession,
  OBJECT,
  type OpenedToken,
  type OperationDescription,
  operationOf,
  requireOwnPath,
  requireToken,
} from "@carespec/core/vendor";
import { openAccount } from "./account.ts";
import { api } from "./gen/api.ts";
import { createSession, renewSession } from "./gen/functions.ts";
import type { Session } from "./gen/types.ts";
import type { ProvisionalMyStrengthOptions } from "./options.ts";
import { SESSION_HEADER } from "./session-header.ts";

/** What calls of the myStrength API go through. */
export type MyStrengthConnection = Connection<"mystrength">;

/**
 * Creates a connection, through which the functions of `@carespec/mystrength/operations` call. It
 * takes the options of the provisional client, with `observer: observe(hooks)` for its `hooks` and
 * `session: storedSession({ store, key })` for its `session`. The client is a connection too. Every
 * one of the operations is a guess.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function createMyStrengthConnection(
  options: ConnectionOptionsOf<ProvisionalMyStrengthOptions>,
): MyStrengthConnection {
  const { kept, requestOf, rest } = openAccount(options);
  const { provisional, paths, ...setup } = rest;
  if (provisional !== true) throw new TypeError("provisional must be true");
  checkOptions({ paths }, { paths: OBJECT });
  for (const [operationId, path] of Object.entries(paths ?? {})) {
    if (path !== undefined) requireOwnPath(path, `paths.${operationId}`);
  }
  const session = createTotpSession({
    ...kept,
    operation: operationOf(api, createSession.description),
    async logIn(code, limit) {
      const { email, password, totpCode } = await requestOf(code);
      const body = { email_address: email, password, mfa_token: totpCode };
      return toToken(createSession, createSession(connection, { body, ...limit }));
    },
    async renew(refresh_token, limit) {
      return toToken(renewSession, renewSession(connection, { body: { refresh_token }, ...limit }));
    },
  });
  const auth = { SessionToken: bearerAuth(session, { header: SESSION_HEADER, prefix: "" }) };
  const connection: MyStrengthConnection = createConnection(
    { ...api, paths: { ...paths } },
    { ...setup, auth },
  );
  return connection;
}

async function toToken(
  { description }: { description: OperationDescription },
  answered: Promise<Partial<Session> | undefined>,
): Promise<OpenedToken> {
  const { session_token, refresh_token } = (await answered) ?? {};
  const token = requireToken(operationOf(api, description), session_token, "session token");
  return { token, refreshToken: typeof refresh_token === "string" ? refresh_token : undefined };
}
