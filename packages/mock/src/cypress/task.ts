import type { SessionHandle } from "../control/session-handle.ts";
import type { VendorListing } from "../control/vendor-listing.ts";

/** The name of the one task that the browser's part asks. */
export const MOCK_TASK = "carespec:mock";

/** What of a session's handle commands may call. */
export const CALLED = [
  "addFault",
  "allow",
  "changeClock",
  "expectRequest",
  "requests",
  "reset",
  "script",
  "seed",
  "seedRandom",
  "setPreferences",
  "setStates",
] as const satisfies readonly (keyof SessionHandle)[];

/** A member of a session's handle that commands may call. */
export type Called = (typeof CALLED)[number];

/** What the browser's part asks, and Node's part does. */
export type MockQuestion =
  | { ask: "begin" }
  | { ask: "end" }
  | { ask: "call"; member: Called; args: unknown[]; timeoutMs?: number };

/** A test's session, as `cy.mock()` yields it. */
export interface CypressMock {
  /** The session's id. */
  session: string;
  /** The mock's address with the session in its path. */
  url: string;
  /** The mock's own address. */
  serverUrl: string;
  /** Whether the mock was running already, so that requests must name the session. */
  isShared: boolean;
  /** The vendors, whose base URLs have the session in their paths. */
  vendors: VendorListing[];
}
