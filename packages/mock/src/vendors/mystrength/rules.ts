import { Secret, TOTP } from "otpauth";
import { exampleValues } from "../../examples.ts";
import type { Call, Rules, Verdict } from "../../prism/mock-component.ts";
import type { OpenApiDocument } from "../../types.ts";

interface Credentials {
  email: string;
  password: string;
  totpSecret: string;
}

/**
 * myStrength prints that access needs two factors and that requests carry `x-session-token`; the
 * operations, their statuses and bodies are all inferred.
 */
export function rules(document: OpenApiDocument, credentials: Credentials): Rules {
  const totp = new TOTP({ secret: Secret.fromBase32(credentials.totpSecret) });
  const sessionTokens = exampleValues(document, "session_token");
  const refreshTokens = exampleValues(document, "refresh_token");

  function guard(call: Call): Verdict | undefined {
    const { headers, invalidJson } = call.request;
    const secured = (call.operation.security ?? []).some((schemes) => schemes.length > 0);
    const token = headers["x-session-token"];
    if (secured && !(token && sessionTokens.has(token))) {
      const reason = token
        ? "x-session-token is not one that this mock gave"
        : "no x-session-token";
      return { status: 401, example: token ? "sessionExpired" : "missingToken", reason };
    }
    return invalidJson ? { status: 400, reason: "the body is not JSON" } : undefined;
  }

  function decide({ operation, request }: Call): Verdict | undefined {
    const body = (request.body ?? {}) as Record<string, string>;
    if (operation.iid === "createSession") return refuseLogin(body, credentials, totp);
    if (operation.iid === "renewSession" && !refreshTokens.has(body.refresh_token ?? "")) {
      const reason = "refresh_token is not one that this mock gave";
      return { status: 401, example: "refreshTokenInvalid", reason };
    }
    return undefined;
  }

  return { guard, decide };
}

function refuseLogin(
  body: Record<string, string>,
  { email, password }: Credentials,
  totp: TOTP,
): Verdict | undefined {
  if (body.email_address !== email || body.password !== password) {
    const reason = "email_address and password are not the demo credentials";
    return { status: 401, example: "wrongPassword", reason };
  }
  if (totp.validate({ token: body.mfa_token ?? "", window: 1 }) === null) {
    const reason = "mfa_token is not the current code of the demo secret";
    return { status: 401, example: "wrongCode", reason };
  }
  return undefined;
}
