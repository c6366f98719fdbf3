import type { AllowedRefusal } from "../expect/allowed.ts";
import type { Expectation } from "../expect/expectation.ts";
import { jsonAnswer } from "../http/json-answer.ts";
import type { MockResponse } from "../types.ts";
import type { SessionHandle } from "./session-handle.ts";

interface ExpectationCall {
  handle: SessionHandle;
  query: Record<string, string>;
  body: unknown;
}

const done: MockResponse = { status: 204, headers: {}, body: undefined };

/** What the operations of expectations do; `handles` are those of all sessions. */
export function expectationOperations(handles: () => Promise<SessionHandle[]>) {
  return {
    createVerification: async ({ handle, body }: ExpectationCall) =>
      jsonAnswer(await handle.verify(body as Expectation)),

    async listUnexpectedRequests({ handle, query }: ExpectationCall) {
      const sessions = query.all === "true" ? await handles() : [handle];
      const found = await Promise.all(sessions.map((each) => each.unexpected()));
      return jsonAnswer({ requests: found.flat() });
    },

    listAllowedRefusals: async ({ handle }: ExpectationCall) =>
      jsonAnswer({ allowed: await handle.allowed() }),
    async addAllowedRefusal({ handle, body }: ExpectationCall) {
      await handle.allow(body as AllowedRefusal);
      return done;
    },
    async removeAllowedRefusals({ handle }: ExpectationCall) {
      await handle.removeAllowed();
      return done;
    },
  };
}
