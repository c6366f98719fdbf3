import type { Handler, Transaction } from "@carespec/mock-kit";
import type { Terms } from "./model.ts";
import { mintToken, sessionOf } from "./tokens.ts";

/** Mints a login token of a new session; the guard has checked the credentials. */
export const createAccessToken: Handler = async (call) => ({
  body: mintToken(call, call.newId()),
});

/** Gives the terms in force. */
export const getTerms: Handler = async ({ state }) => {
  const terms = await termsInForce(state);
  if (!terms) return undefined;
  const { also_accepts, ...texts } = terms;
  return { body: texts };
};

/**
 * Mints an upgraded token of the same session, so that all of its tokens mean one consultation.
 * Tokens that earlier terms gave stay good until they run out. Both are inferred.
 */
export const acceptTerms: Handler = async (call) => {
  const { content_version: version } = call.body as { content_version: string };
  const terms = await termsInForce(call.state);
  if (terms && ![terms.content_version, ...(terms.also_accepts ?? [])].includes(version)) {
    return {
      status: 400,
      example: "staleContentVersion",
      rule: "contentVersion",
      reason: `the content_version in force is ${terms.content_version}`,
      at: "body/content_version",
    };
  }
  const loginResponse = mintToken(call, await sessionOf(call), version);
  return { body: { login_response: loginResponse, onboarding_response: {} } };
};

/** The last of the collection, so that terms which are put later supersede the earlier ones. */
async function termsInForce(state: Transaction): Promise<Terms | undefined> {
  return [...(await state.collection<Terms>("terms").values())].at(-1);
}
