import {
  AuthenticationError,
  createSession,
  type Session,
  type SessionToken,
  type VendorClient,
} from "@carespec/core";
import type { components, paths } from "./gen/schema.ts";

type Tokens = components["schemas"]["Session"];

interface Login {
  email: string;
  password: string;
  code(): string;
}

/** Logs in with password and TOTP code, and renews with the refresh token while that works. */
export function createProvisionalSession(client: VendorClient<paths>, login: Login): Session {
  let refreshToken: string | undefined;

  async function renew(): Promise<Tokens | undefined> {
    if (!refreshToken) return undefined;
    const body = { refresh_token: refreshToken };
    const { data } = await client.POST("/sessions/renew", { body });
    if (data?.session_token) return data;
    refreshToken = undefined;
    return undefined;
  }

  async function logIn(): Promise<Tokens> {
    const { data, response } = await client.POST("/sessions", {
      body: { email_address: login.email, password: login.password, mfa_token: login.code() },
    });
    if (data?.session_token) return data;
    const { ok, status } = response;
    const failure = ok ? "gave no token at" : "refused";
    const message = `myStrength ${failure} the login (POST /sessions): ${status}`;
    throw new AuthenticationError(message, { status });
  }

  return createSession(async (): Promise<SessionToken> => {
    const tokens = (await renew()) ?? (await logIn());
    refreshToken = tokens.refresh_token ?? refreshToken;
    return { token: tokens.session_token };
  });
}
