import { answering } from "@carespec/test-support/answering";
import { createHealthilyClient, type HealthilyOptions, type Terms } from "../../src/index.ts";

/** What the fake vendor saw of one request. */
export interface Sent {
  operation: string;
  apiKey: string | null;
  authorization: string | null;
  body: string;
}

export const credentials = { partnerId: "the-partner", secret: "the-secret", apiKey: "the-key" };

export const terms: Terms = {
  content_version: "version-1",
  messages: [{ value: "Before you begin", type: "HEADER", format: "PLAIN_TEXT" }],
  checkbox_policies: [],
  footer_policies: [],
};

/**
 * A `fetch` that plays the vendor: numbered tokens of both grades, and an empty report for the
 * rest. `answerNext` replaces the next answer of an operation.
 */
export function fakeVendor({ expiresIn = 1860 } = {}) {
  const sent: Sent[] = [];
  const scripted: { operation: string; answer: Response | Promise<Response> }[] = [];
  let logins = 0;
  let upgrades = 0;

  function token(access_token: string) {
    return { access_token, token_type: "bearer", expires_in: expiresIn };
  }

  function usualAnswer(operation: string): object {
    if (operation === "POST /login") return token(`login-${++logins}`);
    if (operation === "GET /terms") return terms;
    if (operation !== "POST /terms") return { report: {} };
    return { login_response: token(`upgraded-${++upgrades}`), onboarding_response: {} };
  }

  async function answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.replace(/^.*\/api\/v1/, "");
    const operation = `${request.method} ${path}`;
    sent.push({
      operation,
      apiKey: request.headers.get("x-api-key"),
      authorization: request.headers.get("Authorization"),
      body: await request.text(),
    });
    const index = scripted.findIndex((entry) => entry.operation === operation);
    if (index >= 0) return scripted.splice(index, 1)[0]?.answer as Response;
    return Response.json(usualAnswer(operation));
  }

  return {
    sent,
    /** Answers as the vendor does. */
    answer,
    createClient: (options: Partial<HealthilyOptions> = {}) =>
      createHealthilyClient({
        ...credentials,
        acceptTerms: () => true,
        fetch: answering(answer),
        ...options,
      }),
    answerNext(operation: string, response: Response | Promise<Response>) {
      scripted.push({ operation, answer: response });
    },
    /** How often an operation was called. */
    count: (operation: string) => sent.filter((call) => call.operation === operation).length,
    /** The operations in the order in which they were called. */
    order: () => sent.map((call) => call.operation),
  };
}
