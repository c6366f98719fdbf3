import { type Call, isSecured, refuseBrokenJson, type Verdict } from "@carespec/mock-kit";
import { refuseParameter } from "./parameters.ts";
import { sessionTokens } from "./session-tokens.ts";

/**
 * Lets a request in by its session token, then refuses what Prism takes for valid and is not. That
 * requests carry the token is documented; the statuses and the order are inferred.
 */
export async function guard(call: Call): Promise<Verdict | undefined> {
  const refused = isSecured(call) ? await refuseToken(call) : undefined;
  return refused ?? refuseBrokenJson(call) ?? refuseParameter(call);
}

async function refuseToken({ headers, state, now }: Call): Promise<Verdict | undefined> {
  const sent = headers["x-session-token"];
  if (!sent) {
    const reason = "the request has no x-session-token";
    return { status: 401, example: "missingToken", rule: "missingToken", reason };
  }
  const token = await sessionTokens(state).get(sent);
  if (!token) {
    const reason = "x-session-token was not issued by a login of this mock session";
    return { status: 401, example: "sessionExpired", rule: "unknownToken", reason };
  }
  if (now < token.expiresAtMs) return undefined;
  const reason = `the session ended at ${new Date(token.expiresAtMs).toISOString()}: renew it`;
  return { status: 401, example: "sessionExpired", rule: "sessionExpired", reason };
}
