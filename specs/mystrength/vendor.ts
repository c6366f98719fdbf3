import type { DemoCredentials, VendorFacts } from "@carespec/document";
import { Secret, TOTP } from "otpauth";

function liveFields({ totpSecret = "" }: DemoCredentials) {
  return { mfa_token: new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate() };
}

export default {
  operationCount: 12,
  async logIn({ baseUrl, credentials }, fetch = globalThis.fetch) {
    const { email, password } = credentials;
    const response = await fetch(`${baseUrl}/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email_address: email, password, ...liveFields(credentials) }),
    });
    return { SessionToken: ["x-session-token", (await response.json()).session_token] };
  },
  liveFields,
  client: {
    factory: "createMyStrengthClient",
    credentials: ["email", "password", "totpSecret"],
    options: { provisional: "true" },
    firstCall: {
      operationId: "listUsers",
      input: { query: { limit: 1 } },
      finds: { pointer: "", items: 1 },
    },
    bundleBudgetBytes: 9_530,
    clientBudgetBytes: 14_000,
  },
} satisfies VendorFacts;
