import {
  AuthenticationError,
  type Connection,
  createSession,
  type OpenedToken,
  operationOf,
  requireToken,
  type Session,
  type TokenPlace,
} from "@carespec/core/vendor";
import { api } from "./gen/api.ts";
import { acceptTerms, createAccessToken, getTerms } from "./gen/functions.ts";
import type { AccessToken } from "./gen/types.ts";
import type { AcceptTerms } from "./options.ts";

/** The two grades of token: the login's opens `/terms` only, the upgraded one all the rest. */
export interface HealthilySessions {
  login: Session;
  upgraded: Session;
  /** The upgraded token that a login here gave and no consultation was started with. */
  unused: { token: string | undefined };
}

/** What is needed to open the sessions. */
export interface SessionsSetup {
  /** The connection that uses them. It authenticates its calls of `/terms` with the login's token. */
  connection(): Connection<"healthily">;
  partnerId(): string | Promise<string>;
  secret(): string | Promise<string>;
  acceptTerms: AcceptTerms;
  loginTimeoutMs: number | undefined;
  /** Keeps the upgraded token. */
  place: TokenPlace | undefined;
}

/** Logs in, has the terms accepted and keeps both tokens. */
export function createSessions(setup: SessionsSetup): HealthilySessions {
  const { connection, place, loginTimeoutMs } = setup;
  const unused: HealthilySessions["unused"] = { token: undefined };

  const login = createSession({
    // Without a place: an upgrade spends it, so no other process may find it.
    loginTimeoutMs,
    ways: [
      (login) =>
        login.step(operationOf(api, createAccessToken.description), async (limit) => {
          const [partner_id, secret] = await Promise.all([setup.partnerId(), setup.secret()]);
          const body = { partner_id, secret };
          const token = await createAccessToken(connection(), { body, ...limit });
          return toOpenedToken(token, createAccessToken);
        }),
    ],
  });

  const upgraded = createSession({
    place,
    loginTimeoutMs,
    ways: [
      async ({ call, step, ask }, _, reason) => {
        const token = await step(operationOf(api, createAccessToken.description), async () =>
          login.token(call),
        );
        // A login token is spent once it has been upgraded: the next upgrade starts from a new login.
        login.discard(token);
        const headers = { Authorization: `Bearer ${token}` };
        const terms = await step(operationOf(api, getTerms.description), (limit) =>
          getTerms(connection(), { headers, ...limit }),
        );
        if ((await ask(() => setup.acceptTerms(terms, { reason, signal: call.signal }))) !== true) {
          const what = "the terms were not accepted";
          throw new AuthenticationError(operationOf(api, acceptTerms.description), { what });
        }
        const body = {
          content_version: terms.content_version,
          all_policies_accepted: "true",
        } as const;
        const accepted = await step(operationOf(api, acceptTerms.description), (limit) =>
          acceptTerms(connection(), { headers, body, ...limit }),
        );
        const opened = toOpenedToken(accepted?.login_response, acceptTerms);
        unused.token = opened.token;
        return opened;
      },
    ],
  });

  return { login, upgraded, unused };
}

function toOpenedToken(
  answer: AccessToken | undefined,
  { description }: typeof createAccessToken | typeof acceptTerms,
): OpenedToken {
  const { access_token, expires_in: seconds } = answer ?? {};
  const token = requireToken(operationOf(api, description), access_token);
  // Without a lifetime the token is used until the vendor refuses it.
  return { token, expiresInMs: Number.isFinite(seconds) ? Number(seconds) * 1000 : undefined };
}
