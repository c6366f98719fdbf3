import type { RequestFilter } from "../control/journal-service.ts";
import type { ClockChange, ClockState, FaultWrite } from "../control/steering-service.ts";
import type { VendorListing } from "../control/vendor-listing.ts";
import type { MockData } from "../data/data.ts";
import type { AllowedRefusal } from "../expect/allowed.ts";
import type { Expectation } from "../expect/expectation.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { vendorOf } from "../runners/vendor-of.ts";
import type { FaultRule } from "../steering/fault.ts";
import type { Script, ScriptWrite } from "../steering/script.ts";
import { type Called, type CypressMock, MOCK_TASK, type MockQuestion } from "./task.ts";

declare global {
  namespace Cypress {
    // biome-ignore lint/suspicious/noExplicitAny: as Cypress declares it, or the declarations do not merge
    interface Chainable<Subject = any> {
      /** Yields the running test's session: its address, and the vendors' base URLs and demo credentials. */
      mock(): Chainable<CypressMock>;
      /** Yields a vendor's base URL, with the session in its path, and demo credentials. */
      mockVendor(name: string): Chainable<VendorListing>;
      /** Makes requests fail. */
      mockFault(fault: FaultWrite): Chainable<FaultRule>;
      /** Answers requests to an operation in turn, and then as without the script. */
      mockScript(
        operation: string,
        steps: ScriptWrite["steps"],
        more?: Pick<ScriptWrite, "vendor" | "scenario">,
      ): Chainable<Script>;
      /** Puts data into the session. */
      mockSeed(data: MockData): Chainable<null>;
      /** Moves or stops the session's clock. */
      mockClock(change: ClockChange): Chainable<ClockState>;
      /** Yields the session's requests, newest first. */
      mockRequests(filter?: RequestFilter): Chainable<JournalEntry[]>;
      /** Expects refusals, before or after they come. */
      mockAllow(refusal: AllowedRefusal): Chainable<null>;
      /**
       * Waits until the mock has got such a request, or as many as `times` says, and yields those that fit. Fails
       * after `timeout`, by default `defaultCommandTimeout`, and says where the nearest one differs.
       */
      mockExpectRequest(
        expectation: Expectation,
        options?: { timeout?: number },
      ): Chainable<JournalEntry[]>;
    }
  }
}

/** What is used of Cypress, whose own types need its package. */
interface Chain<Subject> {
  then<Next>(use: (subject: Subject) => Next | Chain<Next>): Chain<Next>;
}
interface InterceptedRequest {
  url: string;
  headers: Record<string, string>;
}
type Commands = {
  task<Answer>(
    name: string,
    question: MockQuestion,
    options: { log: false; timeout?: number },
  ): Chain<Answer>;
  intercept(
    matcher: { url: string; middleware: true },
    change: (request: InterceptedRequest) => void,
  ): Chain<null>;
  wrap<Value>(value: Value, options: { log: false }): Chain<Value>;
};
declare const cy: Commands;
declare const Cypress: {
  Commands: { add(name: string, run: (...args: never[]) => unknown): void };
  config(name: "defaultCommandTimeout"): number;
  log(entry: { name: string; message: unknown }): void;
};
declare function beforeEach(run: () => void): void;
declare function afterEach(run: () => void): void;

/** A task may take this much longer than what it waits for. */
const MARGIN_MS = 5_000;

let current: CypressMock | undefined;

function session(): CypressMock {
  if (current) return current;
  throw new Error("the mock has a session only while a test runs: use it in tests or beforeEach");
}

function call<Answer>(member: Called, args: unknown[], timeoutMs = 0): Chain<Answer> {
  const timeout = timeoutMs + Cypress.config("defaultCommandTimeout") + MARGIN_MS;
  const question = { ask: "call", member, args, timeoutMs } as const;
  return cy.task<Answer>(MOCK_TASK, question, { log: false, timeout });
}

/** Adds a command that does what a member of the session's handle does. */
function addCall(name: string, member: Called): void {
  Cypress.Commands.add(name, (...args: unknown[]) => {
    Cypress.log({ name, message: args.map((each) => JSON.stringify(each)).join(", ") });
    return call(member, args);
  });
}

addCall("mockFault", "addFault");
addCall("mockScript", "script");
addCall("mockSeed", "seed");
addCall("mockClock", "changeClock");
addCall("mockRequests", "requests");
addCall("mockAllow", "allow");

Cypress.Commands.add("mock", () => cy.wrap(session(), { log: false }));

Cypress.Commands.add("mockVendor", (name: string) =>
  cy.wrap(vendorOf(session().vendors, name), { log: false }),
);

Cypress.Commands.add(
  "mockExpectRequest",
  (expectation: Expectation, { timeout }: { timeout?: number } = {}) => {
    Cypress.log({ name: "mockExpectRequest", message: JSON.stringify(expectation) });
    const timeoutMs = timeout ?? Cypress.config("defaultCommandTimeout");
    return call("expectRequest", [expectation], timeoutMs);
  },
);

beforeEach(() => {
  cy.task<CypressMock>(MOCK_TASK, { ask: "begin" }, { log: false }).then((begun) => {
    current = begun;
    const { serverUrl, isShared, session } = begun;
    if (!isShared) return;
    // A mock that others use too must be told the test; headers of its own would be a matter of CORS.
    cy.intercept({ url: `${serverUrl}/**`, middleware: true }, (request) => {
      if (!request.url.startsWith(`${serverUrl}/__session/`)) {
        request.headers["x-mock-session"] = session;
      }
    });
  });
});

afterEach(() => {
  if (!current) return;
  current = undefined;
  cy.task(MOCK_TASK, { ask: "end" }, { log: false });
});
