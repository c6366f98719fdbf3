import { type Call, refuseBrokenJson, type Verdict } from "@carespec/mock-kit";
import { articleNotFound } from "./articles.ts";
import { credentials } from "./credentials.ts";
import { bearerOf, tokenOf } from "./tokens.ts";

/**
 * Healthily's gates: the API key on every call, a token of the right grade on every call but the
 * login, the partner's credentials at the login. The vendor prints the gates and no status; 400,
 * 401 and 403 and their order are inferred.
 */
export async function guard(call: Call): Promise<Verdict | undefined> {
  if (call.headers["x-api-key"] !== credentials.apiKey) {
    const reason = "x-api-key is missing or is not the demo key";
    return { status: 401, example: "missingApiKey", rule: "apiKey", reason };
  }
  const refused = (await refuseToken(call)) ?? refuseBrokenJson(call);
  if (refused) return refused;
  if (call.violations.some(({ part }) => part === "query")) {
    const reason = "a query parameter is missing or malformed";
    return { status: 400, example: "missingParameter", rule: "parameter", reason };
  }
  if (call.violations[0]?.part === "path") return articleNotFound("an empty segment is not an id");
  return call.operation.id === "createAccessToken" ? refuseLogin(call) : undefined;
}

async function refuseToken(call: Call): Promise<Verdict | undefined> {
  const { schemes } = call.operation;
  const wanted = ["LoginToken", "UpgradedToken"].find((name) => schemes.includes(name));
  if (!wanted) return undefined;
  const token = await tokenOf(call);
  if (!token) {
    if (bearerOf(call.headers.authorization) === undefined) {
      return { status: 401, example: "missingToken", rule: "token", reason: "no bearer token" };
    }
    const reason = "the bearer token was not given by a login of this mock session";
    return { status: 401, example: "unknownToken", rule: "token", reason };
  }
  if (call.now >= token.exp * 1_000) {
    const reason = `the token expired at ${new Date(token.exp * 1_000).toISOString()}`;
    return { status: 401, example: "tokenExpired", rule: "token", reason };
  }
  if (wanted === "UpgradedToken" && token.legal_documents_status !== "APPROVED") {
    const reason = "the login token opens only /terms: accept the terms first";
    return { status: 403, example: "termsNotAccepted", rule: "terms", reason };
  }
  return undefined;
}

function refuseLogin({ violations, body }: Call): Verdict | undefined {
  if (violations.length > 0) return undefined;
  const { partner_id: partnerId, secret } = body as Record<string, unknown>;
  if (partnerId === credentials.partnerId && secret === credentials.secret) return undefined;
  const reason = "partner_id and secret are not the demo credentials";
  return { status: 401, example: "wrongCredentials", rule: "credentials", reason };
}
