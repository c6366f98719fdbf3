import { answering } from "@carespec/test-support/answering";
import {
  createMyStrengthClient,
  type MyStrengthOptions,
  type ProvisionalMyStrengthOptions,
} from "../../src/index.ts";

/** What the fake vendor saw of one request. */
export interface Sent {
  operation: string;
  token: string | null;
  body: string;
}

/** The secret is the test vector of RFC 6238 (SHA-1), in base32. */
export const credentials = {
  email: "partner@example.com",
  password: "the-password",
  totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
};

/**
 * A `fetch` that imitates the vendor as the document infers it: numbered tokens, otherwise an empty
 * list. `answerNext` replaces the next answer of an operation.
 */
export function fakeVendor() {
  const sent: Sent[] = [];
  const scripted: { operation: string; answer: Response }[] = [];
  let sessions = 0;

  async function answer(request: Request): Promise<Response> {
    const operation = `${request.method} ${new URL(request.url).pathname}`;
    const token = request.headers.get("x-session-token");
    sent.push({ operation, token, body: await request.text() });
    const index = scripted.findIndex((entry) => entry.operation === operation);
    if (index >= 0) return scripted.splice(index, 1)[0]?.answer as Response;
    if (!operation.startsWith("POST /sessions")) return Response.json([]);
    sessions += 1;
    return Response.json({
      session_token: `session-${sessions}`,
      refresh_token: `refresh-${sessions}`,
    });
  }

  return {
    sent,
    /** Answers as the vendor does. */
    answer,
    createClient: (options: Partial<ProvisionalMyStrengthOptions> = {}) =>
      createMyStrengthClient({
        ...credentials,
        fetch: answering(answer),
        ...options,
        provisional: true,
      }),
    createConventionsClient: (
      options: Pick<MyStrengthOptions, "login"> & Partial<MyStrengthOptions>,
    ) => createMyStrengthClient({ ...credentials, fetch: answering(answer), ...options }),
    answerNext(operation: string, response: Response) {
      scripted.push({ operation, answer: response });
    },
    /** How often an operation was called. */
    count: (operation: string) => sent.filter((call) => call.operation === operation).length,
    /** The operations in the order in which they were called. */
    order: () => sent.map((call) => call.operation),
  };
}
