import { jsonAnswer } from "../http/json-answer.ts";
import type { ScriptWrite, States } from "../steering/script.ts";
import type { MockResponse } from "../types.ts";
import type { SessionHandle } from "./session-handle.ts";

interface ScriptCall {
  handle: SessionHandle;
  query: Record<string, string>;
  body: unknown;
}

/** What the operations of scripts do. */
export function scriptOperations() {
  return {
    listScripts: async ({ handle }: ScriptCall) =>
      jsonAnswer({ scripts: await handle.scripts(), states: await handle.states() }),
    addScript: async ({ handle, body }: ScriptCall) =>
      jsonAnswer(await handle.addScript(body as ScriptWrite), 201),
    async removeScripts({ handle, query }: ScriptCall): Promise<MockResponse> {
      await handle.removeScripts(query.id);
      return { status: 204, headers: {}, body: undefined };
    },
    updateStates: async ({ handle, body }: ScriptCall) =>
      jsonAnswer(await handle.setStates(body as States)),
  };
}
