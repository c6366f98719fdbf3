import {
  AuthenticationError,
  createSession,
  type Session,
  type SessionToken,
  type VendorClient,
} from "@carespec/core";
import type { components, paths } from "./gen/schema.ts";
import type { HealthilyOptions } from "./options.ts";

/** The two grades of token: the login's opens `/terms` only, the upgraded one all the rest. */
export interface HealthilySessions {
  login: Session;
  upgraded: Session;
}

type Credentials = Pick<HealthilyOptions, "partnerId" | "secret" | "acceptTerms">;

/**
 * Logs in, has the terms accepted and keeps both tokens.
 *
 * @param client - sends the API key and no token
 */
export function createSessions(
  client: VendorClient<paths>,
  { partnerId, secret, acceptTerms }: Credentials,
): HealthilySessions {
  const login = createSession(async () => {
    const { data, response } = await client.POST("/login", {
      body: { partner_id: partnerId, secret },
    });
    return toSessionToken(data, "POST /login", response);
  });

  const upgraded = createSession(async () => {
    const headers = { Authorization: `Bearer ${await freshLogin()}` };
    const { data: terms, response } = await client.GET("/terms", { headers });
    if (!terms) throw refused("GET /terms", response);
    if ((await acceptTerms(terms)) !== true) {
      throw new AuthenticationError("The terms were not accepted, so Healthily gives no session");
    }
    const answer = await client.POST("/terms", {
      headers,
      body: { content_version: terms.content_version, all_policies_accepted: "true" },
    });
    return toSessionToken(answer.data?.login_response, "POST /terms", answer.response);
  });

  // A login token is spent once it has been upgraded: an upgrade starts from a new login.
  async function freshLogin(): Promise<string> {
    const token = await login.token();
    login.invalidate(token);
    return token;
  }

  return { login, upgraded };
}

function toSessionToken(
  answer: components["schemas"]["AccessToken"] | undefined,
  operation: string,
  response: Response,
): SessionToken {
  if (!response.ok) throw refused(operation, response);
  if (!answer?.access_token) {
    const { status } = response;
    throw new AuthenticationError(`Healthily gave no token at ${operation}: ${status}`, { status });
  }
  const { access_token: token, expires_in: seconds } = answer;
  // Without a lifetime the token is good until the vendor refuses it.
  return { token, expiresInMs: Number.isFinite(seconds) ? seconds * 1000 : undefined };
}

function refused(operation: string, { status }: Response): AuthenticationError {
  return new AuthenticationError(`Healthily refused ${operation}: ${status}`, { status });
}
