import type { VendorFacts } from "@carespec/document";

export default {
  operationCount: 13,
  async logIn(
    { baseUrl, credentials: { partnerId, secret, apiKey = "" } },
    fetch = globalThis.fetch,
  ) {
    const call = async (path: string, token?: string, body?: object) => {
      const headers = new Headers({ "x-api-key": apiKey, "Content-Type": "application/json" });
      if (token) headers.set("Authorization", token);
      const method = body ? "POST" : "GET";
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      return (await fetch(baseUrl + path, init)).json();
    };
    const login = await call("/login", undefined, { partner_id: partnerId, secret });
    const loginToken = `Bearer ${login.access_token}`;
    const { content_version } = await call("/terms", loginToken);
    const acceptance = { content_version, all_policies_accepted: "true" };
    const accepted = await call("/terms", loginToken, acceptance);
    return {
      ApiKeyAuth: ["x-api-key", apiKey],
      LoginToken: ["Authorization", loginToken],
      UpgradedToken: ["Authorization", `Bearer ${accepted.login_response.access_token}`],
    };
  },
  client: {
    factory: "createHealthilyClient",
    credentials: ["partnerId", "secret", "apiKey"],
    options: { acceptTerms: "() => true" },
    firstCall: {
      operationId: "startConsultation",
      input: { body: { gender: "male", age: 31, initial_query: "earache, jaw clicks" } },
      finds: { pointer: "/question/messages", items: 1 },
    },
    bundleBudgetBytes: 8_900,
    clientBudgetBytes: 12_300,
  },
} satisfies VendorFacts;
