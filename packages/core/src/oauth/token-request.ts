import { basicAuth } from "../auth/basic.ts";
import type { Login } from "../auth/login.ts";
import { requireToken } from "../auth/refusal.ts";
import type { OpenedToken } from "../auth/session-options.ts";
import { writeForm } from "../bodies/form.ts";
import { createCaller } from "../caller.ts";
import { requireText, type Secret, secretReader } from "../secret.ts";
import type { TokenEndpoint } from "./token-endpoint.ts";
import { requireTokenUrl } from "./token-url.ts";

/** Asks a token endpoint for a token, as a step of a login. */
export type RequestToken = (login: Login, grant: Record<string, string>) => Promise<OpenedToken>;

/** The client that asks. */
interface Asking extends TokenEndpoint {
  clientId: Secret;
  clientSecret?: Secret | undefined;
}

/**
 * Makes the function that asks a token endpoint for a token, with the `fetch` of the client whose
 * call needs it.
 *
 * @throws TypeError that names an option which cannot be meant
 */
export function tokenRequest(options: Asking): RequestToken {
  const { clientId, clientSecret, scopes = [], parameters, names = {} } = options;
  const url = requireTokenUrl(options.tokenUrl, names.tokenUrl ?? "tokenUrl");
  const idOption = names.clientId ?? "clientId";
  const secretOption = names.clientSecret ?? "clientSecret";
  const readId = secretReader(clientId, idOption);
  const readSecret =
    clientSecret === undefined ? undefined : secretReader(clientSecret, secretOption);
  const isBasic = readSecret && options.clientAuthentication !== "client_secret_post";
  const basic = basicAuth(
    { option: idOption, secret: clientId, check: requireEncoded },
    { option: secretOption, secret: clientSecret ?? "none", check: requireEncoded },
  );
  const writeBody = writeForm();

  return async (login, grant) => {
    const { api, fetch, fetchOptions } = login.call;
    const operation = { api, method: "POST", path: url.pathname + url.search };
    const { call } = createCaller(
      { api, servers: {}, security: [] },
      { baseUrl: url.origin, fetch, fetchOptions },
    );
    return login.step(operation, async ({ totalTimeoutMs }) => {
      const client = isBasic
        ? {}
        : { client_id: await readId(), client_secret: await readSecret?.() };
      const { data, error } = await call(
        { ...operation, security: [], accept: "application/json", writeBody },
        {
          body: {
            ...grant,
            ...(scopes.length > 0 && { scope: scopes.join(" ") }),
            ...parameters,
            ...client,
          },
          headers: isBasic ? { authorization: await basic.value(login.call) } : {},
          timeoutMs: totalTimeoutMs,
          totalTimeoutMs,
        },
      );
      if (error) throw error;
      const { access_token, expires_in, refresh_token } = Object(data);
      const token = requireToken(operation, access_token, "access_token");
      const isText = typeof refresh_token === "string" && refresh_token !== "";
      return {
        token,
        // Some vendors write the number as text.
        ...(expires_in != null && { expiresInMs: Number(expires_in) * 1000 }),
        ...(isText && { refreshToken: refresh_token }),
      };
    });
  };
}

/** HTTP Basic holds id and secret as a form does (RFC 6749, 2.3.1). */
function requireEncoded(value: unknown, option: string): string {
  return encodeURIComponent(requireText(value, option)).replaceAll("%20", "+");
}
