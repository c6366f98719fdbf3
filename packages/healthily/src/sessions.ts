import {
  AuthenticationError,
  callOf,
  createSession,
  memoryTokenStore,
  type OpenedToken,
  type Session,
  type TokenStore,
} from "@carespec/core/vendor";
import type { Methods } from "./gen/client.ts";
import { api } from "./gen/operations.ts";
import type { AccessToken } from "./gen/types.ts";
import type { AcceptTerms } from "./options.ts";

/** The two grades of token: the login's opens `/terms` only, the upgraded one all the rest. */
export interface HealthilySessions {
  login: Session;
  upgraded: Session;
}

/** What is needed to open the sessions. */
export interface SessionsSetup {
  /** The client that uses them. It authenticates its calls of `/terms` with the login's token. */
  client(): Pick<Methods, "createAccessToken" | "getTerms" | "acceptTerms">;
  partnerId(): string | Promise<string>;
  secret(): string | Promise<string>;
  acceptTerms: AcceptTerms;
  /** Keeps the upgraded token. */
  store: TokenStore;
}

/** Logs in, has the terms accepted and keeps both tokens. */
export function createSessions(setup: SessionsSetup): HealthilySessions {
  const { client, store } = setup;

  const login = createSession({
    key: "healthily/login",
    // An upgrade spends it, so no other process may find it.
    store: memoryTokenStore(),
    async open() {
      const [partner_id, secret] = await Promise.all([setup.partnerId(), setup.secret()]);
      const token = await client().createAccessToken({ body: { partner_id, secret } });
      return toOpenedToken(token, "createAccessToken");
    },
  });

  const upgraded = createSession({
    key: "healthily/upgraded",
    store,
    async open() {
      const token = await login.token();
      // A login token is spent once it has been upgraded: the next upgrade starts from a new login.
      login.drop(token);
      const headers = { Authorization: `Bearer ${token}` };
      const terms = await client().getTerms({ headers });
      if ((await setup.acceptTerms(terms)) !== true) {
        throw refusal("acceptTerms", "the terms were not accepted, so no session exists");
      }
      const body = {
        content_version: terms.content_version,
        all_policies_accepted: "true",
      } as const;
      const accepted = await client().acceptTerms({ headers, body });
      return toOpenedToken(accepted.login_response, "acceptTerms");
    },
  });

  return { login, upgraded };
}

function toOpenedToken(
  answer: AccessToken | undefined,
  operationId: "createAccessToken" | "acceptTerms",
): OpenedToken {
  const { access_token: token, expires_in: seconds } = answer ?? {};
  if (!token) throw refusal(operationId, "the answer holds no token");
  // Without a lifetime the token is used until the vendor refuses it.
  return { token, expiresInMs: Number.isFinite(seconds) ? Number(seconds) * 1000 : undefined };
}

function refusal(
  operationId: "createAccessToken" | "acceptTerms",
  what: string,
): AuthenticationError {
  return new AuthenticationError(callOf(api, operationId), { what });
}
