import { Secret, TOTP } from "otpauth";
import { basic, type Keys } from "./request.ts";

interface Listing {
  baseUrl: string;
  credentials: Record<string, string>;
}

/** Lets a vendor's demo credentials in, as its own flow does: logged in where it has a login. */
export const openKeys: Record<string, (listing: Listing) => Promise<Keys>> = {
  async catalyst({ credentials: { organizationId = "", token = "" } }) {
    return { BasicAuth: ["Authorization", basic(organizationId, token)] };
  },

  async healthily({ baseUrl, credentials: { partnerId, secret, apiKey = "" } }) {
    const headers = { "x-api-key": apiKey, "Content-Type": "application/json" };
    const post = async (path: string, body: object, more = {}) => {
      const init = { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) };
      return (await fetch(baseUrl + path, init)).json();
    };
    const login = await post("/login", { partner_id: partnerId, secret });
    const loginToken = `Bearer ${login.access_token}`;
    const shown = await fetch(`${baseUrl}/terms`, {
      headers: { ...headers, Authorization: loginToken },
    });
    const { content_version } = await shown.json();
    const accepted = { content_version, all_policies_accepted: "true" };
    const terms = await post("/terms", accepted, { Authorization: loginToken });
    return {
      ApiKeyAuth: ["x-api-key", apiKey],
      LoginToken: ["Authorization", loginToken],
      UpgradedToken: ["Authorization", `Bearer ${terms.login_response.access_token}`],
    };
  },

  async mystrength({ baseUrl, credentials: { email, password, totpSecret = "" } }) {
    const response = await fetch(`${baseUrl}/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email_address: email, password, ...liveFields(totpSecret) }),
    });
    return { SessionToken: ["x-session-token", (await response.json()).session_token] };
  },
};

/** Body fields that change with time. */
export function liveFields(totpSecret: string | undefined): Record<string, string> {
  if (!totpSecret) return {};
  return { mfa_token: new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate() };
}
