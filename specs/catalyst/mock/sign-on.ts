import { type Handler, queryValue, type Verdict } from "@carespec/mock-kit";
import { findByAnyId, isSameId } from "./ids.ts";
import { withUser } from "./lookup.ts";
import type { GivenToken, User } from "./resources.ts";
import { dateTime } from "./times.ts";

/** "Short lived" is all that the vendor says; the five minutes are inferred. */
const LIFETIME_MS = 5 * 60 * 1_000;

/** The mock's own record of the tokens that it gave. */
const TOKENS = "loginTokens";

/** Whether a deactivated user gets a token is not printed: it does, and the sign-on refuses it. */
const createLoginToken = withUser(async (call, { UserId }) => {
  const token = call.newId();
  const expiresAtMs = call.now + LIFETIME_MS;
  const given: GivenToken = { userId: UserId, expiresAtMs, isUsed: false };
  call.state.collection<GivenToken>(TOKENS).set(token, given);
  return { body: { Token: token, Expires: dateTime(expiresAtMs) } };
});

/** Signs a user in, once a token. No answer of this address is printed: all are inferred. */
const authenticateUser: Handler = async (call) => {
  const tokens = call.state.collection<GivenToken>(TOKENS);
  const token = queryValue(call, "token")?.toLowerCase() ?? "";
  const given = await tokens.get(token);
  if (!given) return refused("tokenUnknown", "no login token like this was created");
  const users = call.state.collection<User>("users");
  const user = await findByAnyId(users, queryValue(call, "userid") ?? "");
  if (!user || !isSameId(user.UserId, given.userId)) {
    return refused("tokenForeign", "the login token was created for another user");
  }
  if (given.isUsed) return refused("tokenUsed", "the login token has been used");
  if (call.now >= given.expiresAtMs) return refused("tokenExpired", "the login token has expired");
  if (!user.Active) return refused("userInactive", "the user is deactivated");
  tokens.set(token, { ...given, isUsed: true });
  return {};
};

function refused(rule: string, reason: string): Verdict {
  return { status: 401, rule, reason };
}

/** The two steps of single sign-on. */
export const signOn: Record<string, Handler> = { createLoginToken, authenticateUser };
