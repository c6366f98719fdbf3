import type { Call, Verdict } from "../../vendor.ts";
import { refuseParameter } from "./parameters.ts";
import { sessionTokens } from "./session-tokens.ts";

/**
 * Lets a request in by its session token, then refuses what Prism takes for valid and is not. That
 * requests carry the token is documented; the statuses and the order are inferred.
 */
export async function guard(call: Call): Promise<Verdict | undefined> {
  const secured = (call.operation.security ?? []).some((schemes) => schemes.length > 0);
  const refused = secured ? await refuseToken(call) : undefined;
  if (refused) return refused;
  const { invalidJson } = call.request;
  if (invalidJson) {
    return { status: 400, rule: "json", reason: `the body is not JSON: ${invalidJson}` };
  }
  return refuseParameter(call);
}

async function refuseToken({ request, state, now }: Call): Promise<Verdict | undefined> {
  const sent = request.headers["x-session-token"];
  if (!sent) {
    const reason = "the request has no x-session-token";
    return { status: 401, example: "missingToken", rule: "missingToken", reason };
  }
  const token = await sessionTokens(state).get(sent);
  if (!token) {
    const reason = "x-session-token is not one that a login gave in this mock session";
    return { status: 401, example: "sessionExpired", rule: "unknownToken", reason };
  }
  if (now < token.expiresAtMs) return undefined;
  const reason = `the session ended at ${new Date(token.expiresAtMs).toISOString()}: renew it`;
  return { status: 401, example: "sessionExpired", rule: "sessionExpired", reason };
}
