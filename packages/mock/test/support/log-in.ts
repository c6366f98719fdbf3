import { basic } from "@carespec/test-support/basic";
import { Secret, TOTP } from "otpauth";
import type { VendorListing } from "../../src/index.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
type Headers = Record<string, string>;

/** The headers that open all operations of a vendor, got as the vendor's own flow gets them. */
export async function logIn(vendor: VendorListing, fetch: Fetch): Promise<Headers> {
  return flows[vendor.name]?.(vendor, fetch) ?? {};
}

const json = { "content-type": "application/json" };

/** The headers of a person who has not accepted the terms, where the vendor tells the two apart. */
export async function lesserKeys(
  { name, baseUrl, credentials }: VendorListing,
  fetch: Fetch,
): Promise<Headers> {
  if (name !== "healthily") return {};
  const { partnerId: partner_id, secret, apiKey = "" } = credentials;
  const key = { "x-api-key": apiKey };
  const body = JSON.stringify({ partner_id, secret });
  const init = { method: "POST", headers: { ...key, ...json }, body };
  const { access_token } = await (await fetch(`${baseUrl}/login`, init)).json();
  return { ...key, authorization: `Bearer ${access_token}` };
}

/** A vendor that is not here is asked without credentials. */
const flows: Record<string, (vendor: VendorListing, fetch: Fetch) => Promise<Headers>> = {
  async catalyst({ credentials: { organizationId, token } }) {
    return { authorization: basic(organizationId, token), "user-agent": "mock-tests" };
  },

  async healthily(vendor, fetch) {
    const keys = await lesserKeys(vendor, fetch);
    const ask = async (body?: object) => {
      const init = body && { method: "POST", body: JSON.stringify(body) };
      const headers = { ...keys, ...json };
      return (await fetch(`${vendor.baseUrl}/terms`, { ...init, headers })).json();
    };
    const { content_version } = await ask();
    const { login_response } = await ask({ content_version, all_policies_accepted: "true" });
    return { ...keys, authorization: `Bearer ${login_response.access_token}` };
  },

  async mystrength({ baseUrl, credentials: { email, password, totpSecret = "" } }, fetch) {
    const mfa_token = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate();
    const body = JSON.stringify({ email_address: email, password, mfa_token });
    const answer = await fetch(`${baseUrl}/sessions`, { method: "POST", headers: json, body });
    return { "x-session-token": (await answer.json()).session_token };
  },
};
