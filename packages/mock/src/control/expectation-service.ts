import { UserError } from "@carespec/command";
import { type AllowedRefusal, isAllowed } from "../expect/allowed.ts";
import { type Expectation, UnexpectedRequests, type Verification } from "../expect/expectation.ts";
import { createHide } from "../expect/hide.ts";
import { isRefused } from "../expect/refused.ts";
import { type Recorded, type Verified, verify } from "../expect/verify.ts";
import type { JournalEntry } from "../journal/entry.ts";
import type { Redact } from "../journal/redact.ts";
import { STEERING, type Store } from "../state/store.ts";
import { readSteering, steer } from "../steering/steering.ts";
import type { ExpectShape } from "./document.ts";
import { readJournal } from "./journal-service.ts";
import type { Targets } from "./targets.ts";

/** Refusals that a session may allow: each is compared with every refused request. */
export const MOST_ALLOWED = 100;

/** Compares a session's requests with what a test expects. */
export interface ExpectationService {
  /** Whether the requests are as expected. An impossible expectation throws a `UserError`. */
  verify(session: string, expectation: Expectation): Promise<Verification>;
  /** The requests that are as expected, newest first; else throws {@link UnexpectedRequests}. */
  expectRequest(session: string, expectation: Expectation): Promise<JournalEntry[]>;
  /** Expects refusals in the session, before or after they come. */
  allow(session: string, refusal: AllowedRefusal): Promise<void>;
  /** The refusals that the session expects. */
  allowed(session: string): Promise<AllowedRefusal[]>;
  /** Expects none any more. */
  removeAllowed(session: string): Promise<void>;
  /** The refused requests that nobody expected, newest first. */
  unexpected(session: string): Promise<JournalEntry[]>;
}

/** Ids of refused requests that were expected one by one, beside what steers a session. */
const CLAIMED = "claimed";

/** Makes the service over the journals in a store. */
export function createExpectationService(
  store: Store,
  targets: Targets,
  expectShape: ExpectShape,
  redact: () => Redact,
  pathParametersOf: Recorded["pathParametersOf"],
): ExpectationService {
  async function run(session: string, expectation: Expectation): Promise<Verified> {
    expectShape("Expectation", expectation);
    targets.expectKnown(expectation);
    expectPossible(expectation);
    const { operation, vendor, status } = expectation;
    const { requests } = await readJournal({ store, targets }, session);
    const { dropped } = await readJournal({ store, targets }, session, {
      operation,
      vendor,
      status,
    });
    const hide = createHide(redact());
    const verified = verify(expectation, { requests, dropped, pathParametersOf }, hide);
    const isClaim = expectation.refused === true || status !== undefined;
    if (verified.passed && isClaim) await claim(session, verified.fitting.filter(isRefused));
    return verified;
  }

  async function claim(session: string, entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await store.transact({ session, space: STEERING }, async (state) => {
      for (const { id } of entries) state.collection(CLAIMED).set(id, { id });
    });
  }

  async function allowedIn(session: string): Promise<AllowedRefusal[]> {
    return (await readSteering(store, session)).allowed ?? [];
  }

  return {
    async verify(session, expectation) {
      const { fitting: _, ...verification } = await run(session, expectation);
      return verification;
    },

    async expectRequest(session, expectation) {
      const { passed, message = "", nearest, fitting } = await run(session, expectation);
      if (passed) return [...fitting];
      throw new UnexpectedRequests(message, nearest);
    },

    async allow(session, refusal) {
      expectShape("AllowedRefusal", refusal);
      targets.expectKnown(refusal);
      await steer(store, session, ({ allowed = [], ...steering }) => ({
        ...steering,
        allowed: [...allowed, structuredClone(refusal)].slice(-MOST_ALLOWED),
      }));
    },

    allowed: async (session) => structuredClone(await allowedIn(session)),

    async removeAllowed(session) {
      await steer(store, session, ({ allowed: _, ...steering }) => steering);
    },

    async unexpected(session) {
      const { requests } = await readJournal({ store, targets }, session);
      const refused = requests.filter(isRefused);
      if (refused.length === 0) return [];
      const allowed = await allowedIn(session);
      const claimed = await store.transact(
        { session, space: STEERING },
        async (state) => state.collection<{ id: string }>(CLAIMED).values(),
        "read",
      );
      const ids = new Set([...claimed].map(({ id }) => id));
      return refused.filter((entry) => !ids.has(entry.id) && !isAllowed(allowed, entry));
    },
  };
}

function expectPossible({ times }: Expectation): void {
  const { atLeast = 0, atMost = atLeast } = typeof times === "object" ? times : {};
  if (atLeast <= atMost) return;
  throw new UserError(`times: no number is at least ${atLeast} and at most ${atMost}`);
}
