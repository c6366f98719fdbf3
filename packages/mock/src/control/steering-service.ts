import { randomUUID } from "node:crypto";
import { UserError } from "@carespec/command";
import type { Store } from "../state/store.ts";
import type { Fault, FaultRule } from "../steering/fault.ts";
import { problemOfParameters } from "../steering/fault-parameters.ts";
import { newId } from "../steering/new-id.ts";
import {
  type Clock,
  type Preference,
  readSteering,
  type Steering,
  steer,
  timeOf,
} from "../steering/steering.ts";
import type { ExpectShape } from "./document.ts";
import type { ExpectPreferable } from "./expect-preferable.ts";
import type { Targets } from "./targets.ts";

/** Standing faults of a session at most: each is weighed for every request. */
export const MOST_FAULTS = 100;

const TOO_MANY_FAULTS = `the session has ${MOST_FAULTS} faults, which is the most: remove some, used-up ones too (DELETE /__mock/faults)`;

/** A fault to add, and the requests that it applies to. */
export type FaultWrite = Fault &
  Partial<Pick<FaultRule, "vendor" | "operation" | "times" | "rate">>;

/** A change of a session's clock. The members apply in this order. */
export interface ClockChange {
  /** Stops the clock at this time (ISO 8601). */
  freezeAt?: string | undefined;
  /** `true` stops the clock at its present time, `false` lets it run again from there. */
  freeze?: boolean | undefined;
  /** Milliseconds to add. */
  advanceMs?: number | undefined;
}

/** A session's time. */
export interface ClockState {
  /** ISO 8601. */
  now: string;
  frozen: boolean;
  /** How far the session's time is ahead of the machine's. */
  offsetMs: number;
}

/** What a session's ids and tokens follow from. */
export interface RandomState {
  /** `null` where they are random. */
  seed: string | null;
}

/** Steers sessions. An unknown name or an impossible value throws a {@link UserError}. */
export interface SteeringService {
  clock(session: string): Promise<ClockState>;
  changeClock(session: string, change: ClockChange): Promise<ClockState>;
  resetClock(session: string): Promise<void>;
  random(session: string): Promise<RandomState>;
  seedRandom(session: string, seed: string | undefined): Promise<RandomState>;
  faults(session: string): Promise<FaultRule[]>;
  addFault(session: string, fault: FaultWrite): Promise<FaultRule>;
  removeFaults(session: string, id?: string): Promise<void>;
  preferences(session: string): Promise<Preference[]>;
  setPreferences(session: string, preferences: Preference[]): Promise<void>;
}

/** Makes the service over the sessions in a store. */
export function createSteeringService(
  store: Store,
  { expectKnown }: Targets,
  expectShape: ExpectShape,
  expectPreferable: ExpectPreferable,
): SteeringService {
  return {
    clock: async (session) => describe(await readSteering(store, session)),

    async changeClock(session, change) {
      expectShape("ClockChange", change);
      const time = change.freezeAt === undefined ? undefined : Date.parse(change.freezeAt);
      if (Number.isNaN(time))
        throw new UserError(`freezeAt: expected a date and time, got "${change.freezeAt}"`);
      return describe(await steer(store, session, (steering) => changed(steering, change, time)));
    },

    async resetClock(session) {
      await steer(store, session, (steering) => ({ ...steering, clock: { offsetMs: 0 } }));
    },

    random: async (session) => ({
      seed: (await readSteering(store, session)).random?.seed ?? null,
    }),

    async seedRandom(session, seed) {
      if (seed !== undefined) expectShape("RandomWrite", { seed });
      const random = seed === undefined ? undefined : { seed, start: randomUUID() };
      await steer(store, session, (steering) => ({ ...steering, random }));
      return { seed: seed ?? null };
    },

    // Values are copied both ways: a caller that changes them later must not steer the session.
    faults: async (session) => structuredClone((await readSteering(store, session)).faults),

    async addFault(session, fault) {
      expectShape("FaultWrite", fault);
      expectKnown(fault);
      expectOwnParameters(fault);
      const { faults } = await steer(store, session, (steering) => {
        if (steering.faults.length >= MOST_FAULTS) throw new UserError(TOO_MANY_FAULTS);
        const rule: FaultRule = {
          ...fault,
          id: newId(steering, "mock.faults", steering.faults),
          seen: 0,
          struck: 0,
        };
        return { ...steering, faults: [...steering.faults, rule] };
      });
      return { ...(faults.at(-1) as FaultRule) };
    },

    async removeFaults(session, id) {
      await steer(store, session, (steering) => {
        const rest = id === undefined ? [] : steering.faults.filter((fault) => fault.id !== id);
        if (id !== undefined && rest.length === steering.faults.length) {
          throw new UserError(`no fault has the id "${id}"`);
        }
        return { ...steering, faults: rest };
      });
    },

    preferences: async (session) =>
      structuredClone((await readSteering(store, session)).preferences),

    async setPreferences(session, given) {
      for (const preference of given) {
        expectShape("Preference", preference);
        expectKnown(preference);
      }
      const preferences = structuredClone(given);
      for (const preference of preferences) await expectPreferable(preference.prefer, preference);
      await steer(store, session, (steering) => ({ ...steering, preferences }));
    },
  };
}

function expectOwnParameters(fault: Fault): void {
  const problem = problemOfParameters(fault);
  if (problem) throw new UserError(problem);
}

const FIRST_MS = 0;
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

function changed(steering: Steering, change: ClockChange, freezeAtMs?: number): Steering {
  const { freeze, advanceMs = 0 } = change;
  let { offsetMs, frozenAtMs }: Clock = steering.clock;
  if (freezeAtMs !== undefined) frozenAtMs = freezeAtMs;
  if (freeze === true) frozenAtMs ??= timeOf(steering);
  if (freeze === false && frozenAtMs !== undefined) {
    offsetMs = frozenAtMs - Date.now();
    frozenAtMs = undefined;
  }
  if (frozenAtMs === undefined) offsetMs += advanceMs;
  else frozenAtMs += advanceMs;
  const moved = { ...steering, clock: { offsetMs, frozenAtMs } };
  const time = timeOf(moved);
  if (time >= FIRST_MS && time <= LAST_MS) return moved;
  throw new UserError("the clock must stay between 1970-01-01 and 9999-12-31");
}

function describe(steering: Steering): ClockState {
  const machineMs = Date.now();
  const time = timeOf(steering, machineMs);
  return {
    now: new Date(time).toISOString(),
    frozen: steering.clock.frozenAtMs !== undefined,
    offsetMs: time - machineMs,
  };
}
