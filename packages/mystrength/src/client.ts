import {
  bearerAuth,
  callOf,
  createPages,
  createTotpSession,
  createVendorClient,
  type OpenedToken,
  openPlace,
  requireDuration,
  requireToken,
  type VendorClient,
} from "@carespec/core/vendor";
import { openConventionsClient } from "./conventions.ts";
import type { MyStrengthConventionsClient } from "./conventions-client.ts";
import type { Methods } from "./gen/client.ts";
import { api, servers } from "./gen/operations.ts";
import type { paths as Paths } from "./gen/schema.ts";
import type { Session } from "./gen/types.ts";
import { createLogin } from "./login.ts";
import type { MyStrengthOptions, ProvisionalMyStrengthOptions } from "./options.ts";
import { withPaths } from "./own-paths.ts";
import { SESSION_HEADER } from "./session-header.ts";

/** Calls of the operations that the document infers. */
export type MyStrengthClient = VendorClient<Paths, Methods>;

/**
 * Creates a client of the myStrength Partner API V1.
 *
 * The vendor publishes conventions (two-factor login, `x-session-token`, `since`, `page`, `limit`)
 * but no operation. So the plain client sends any path that you name, with the session's token; the
 * operations that the published variables imply come only with `provisional: true`, and every one
 * of them is a guess. The login happens at the first request; an expired session is opened again. A
 * one-time code is valid once: a second login within its 30 seconds waits for the next code.
 *
 * @example
 * const client = createMyStrengthClient({ provisional: true, email, password, totpSecret });
 * for await (const user of client.listUsers.pages()) console.log(user.member_id);
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see https://apidoc.mystrength.com
 */
export function createMyStrengthClient(options: ProvisionalMyStrengthOptions): MyStrengthClient;
export function createMyStrengthClient(options: MyStrengthOptions): MyStrengthConventionsClient;
export function createMyStrengthClient(
  options: ProvisionalMyStrengthOptions | MyStrengthOptions,
): MyStrengthClient | MyStrengthConventionsClient {
  const { email, password, totpSecret, provisional, baseUrl = servers[0], ...others } = options;
  const { session: _, loginTimeoutMs = 30_000, clockOffsetMs, ...rest } = others;
  requireDuration(loginTimeoutMs, "loginTimeoutMs");
  if (!Number.isFinite(clockOffsetMs ?? 0))
    throw new TypeError("clockOffsetMs must be milliseconds");
  const kept = { place: openPlace("mystrength/session", options), loginTimeoutMs, clockOffsetMs };
  const account = createLogin({ email, password, totpSecret });
  if (!provisional) {
    const { login, ...setup } = rest as Omit<MyStrengthOptions, "email">;
    return openConventionsClient({ ...setup, baseUrl }, account, login, kept);
  }

  const session = createTotpSession({
    ...kept,
    operation: callOf(api, "createSession"),
    code: account.code,
    async logIn(code, limit) {
      const login = await account.request(code);
      const body = {
        email_address: login.email,
        password: login.password,
        mfa_token: login.totpCode,
      };
      return toToken("createSession", await client.createSession({ body, ...limit }));
    },
    renew: async (refresh_token, limit) =>
      toToken("renewSession", await client.renewSession({ body: { refresh_token }, ...limit })),
  });
  const { paths, ...setup } = rest as ProvisionalMyStrengthOptions;
  const client: MyStrengthClient = createVendorClient<Paths, Methods>(withPaths(api, paths), {
    ...setup,
    baseUrl,
    pages: createPages,
    auth: { SessionToken: bearerAuth(session, { header: SESSION_HEADER, prefix: "" }) },
  });
  return client;
}

function toToken(
  operationId: "createSession" | "renewSession",
  answer: Partial<Session> | undefined,
): OpenedToken {
  const { session_token, refresh_token } = answer ?? {};
  const token = requireToken(callOf(api, operationId), session_token, "session token");
  return { token, refreshToken: typeof refresh_token === "string" ? refresh_token : undefined };
}
