import { UserError } from "@carespec/command";
import type { SessionHandle } from "./control/session-handle.ts";
import type { Mock } from "./create-mock.ts";
import type { Step } from "./steering/script.ts";
import type { Preference } from "./steering/steering.ts";

/** A named example of a document, as the vendors' packages list them. */
export interface ExampleName {
  operation: string;
  status: number;
  example: string;
}

/** A vendor in its own session. */
export interface TestVendor {
  baseUrl: string;
  /** Demo credentials by the client's option names. */
  credentials: Record<string, string>;
  /** Answers requests in the session, without a port. */
  fetch: Mock["fetch"];
  /** The session: its data, clock, faults and journal. */
  session: SessionHandle;
  /**
   * Makes an operation answer with one of the document's examples from now on; other operations do
   * not change. Without an example, all operations answer from the session's data again.
   */
  prefer(example?: ExampleName): Promise<void>;
  /**
   * Makes an operation answer with these in turn, and then from the session's data again. Steps are named
   * examples, as the vendors' packages list them, or any other step of a script.
   */
  script(operation: string, steps: readonly (ExampleName | Step | "normal")[]): Promise<void>;
  /** Throws unless the mock got such a request; resolves with those that fit. See the session's. */
  expectRequest: SessionHandle["expectRequest"];
  /** Forgets the session, and closes the mock unless it is shared. */
  close(): Promise<void>;
}

/** A client of the mock in this process, and the session that it belongs to. */
export interface TestClient<Client> extends TestVendor {
  client: Client;
}

/** Opens a session in a mock, which the session's end closes where nobody else has it. */
export async function openTestSession(
  mock: Mock,
  vendor: string,
  isOwn: boolean,
): Promise<TestVendor> {
  const listing = mock.listVendors("http://localhost").find(({ name }) => name === vendor);
  if (!listing) throw new UserError(`the given mock does not serve "${vendor}"`);
  const { fetch, ...session } = mock.sessionOf(`test-${crypto.randomUUID()}`);
  const { baseUrl, credentials } = listing;
  let preferences: Preference[] = [];

  return {
    baseUrl,
    credentials,
    fetch,
    session,
    async script(operation, steps) {
      await session.addScript({
        vendor,
        operation,
        steps: steps.map((step) => stepOf(step, operation)),
      });
    },
    expectRequest: (...given) => session.expectRequest(...given),
    async prefer(wanted) {
      if (wanted) {
        const { operation, status, example } = wanted;
        const others = preferences.filter((preference) => preference.operation !== operation);
        const prefer = `code=${status}, example=${example}`;
        preferences = [...others, { vendor, operation, prefer }];
      } else preferences = [];
      await session.setPreferences(preferences);
    },
    async close() {
      await session.reset();
      if (isOwn) await mock.close();
    },
  };
}

/** A named example says which operation it is of. */
function stepOf(given: ExampleName | Step | "normal", operation: string): Step | "normal" {
  if (given === "normal" || !("operation" in given)) return given;
  const { operation: own, ...step } = given;
  if (own === operation) return step;
  throw new UserError(`the example "${given.example}" is of ${own}, not of ${operation}`);
}
