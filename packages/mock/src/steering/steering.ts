import type { Transaction } from "@carespec/mock-kit";
import type { AllowedRefusal } from "../expect/allowed.ts";
import { STEERING, type Store } from "../state/store.ts";
import type { FaultRule } from "./fault.ts";
import type { Script, States } from "./script.ts";

/** How a session is steered: its clock, its faults, the answers that it prefers. */
export interface Steering {
  clock: Clock;
  faults: FaultRule[];
  preferences: Preference[];
  /** Where its ids and tokens come from; left out, they are random. */
  random?: RandomSeed | undefined;
  /** What to answer in turn. */
  scripts?: Script[] | undefined;
  /** The states of scenarios that a step has set. */
  states?: States | undefined;
  /** Refusals that the test expects. */
  allowed?: AllowedRefusal[] | undefined;
}

/** What a session's ids and tokens follow from. */
export interface RandomSeed {
  seed: string;
  /** Names the moment when it was set: from there on the sequence begins again. */
  start: string;
}

/** A session's clock: the machine's, shifted, or stopped. */
export interface Clock {
  /** Added to the machine's clock. */
  offsetMs: number;
  /** When the clock is stopped, in milliseconds since 1970. */
  frozenAtMs?: number | undefined;
}

/** A `Prefer` for every request that does not send its own. */
export interface Preference {
  /** As in the header, for example `code=404, example=studentNotFound`. */
  prefer: string;
  /** Only for this vendor; all if left out. */
  vendor?: string | undefined;
  /** Only for this operationId; all if left out. */
  operation?: string | undefined;
}

/** Raised when what is stored of it changes its shape. */
export const STEERING_VERSION = 1;

/** Whether a stored value steers a session. */
export function isSteering(value: unknown): value is Steering {
  const { clock, faults, preferences } = (value ?? {}) as Partial<Steering>;
  return typeof clock?.offsetMs === "number" && Array.isArray(faults) && Array.isArray(preferences);
}

/** How a session is steered that nobody has steered. */
export const UNSTEERED: Steering = { clock: { offsetMs: 0 }, faults: [], preferences: [] };

/** Reads how a session is steered. */
export function readSteering(store: Store, session: string): Promise<Steering> {
  return store.transact({ session, space: STEERING }, steeringOf, "read");
}

/** How a session is steered, where the store can tell at once. */
export function steeringNow(store: Store, session: string): Steering | undefined {
  const found = store.readNow?.({ session, space: STEERING }, "steering", "all");
  return found && ((found.value as Steering | undefined) ?? UNSTEERED);
}

/** Changes how a session is steered; resolves with what `change` returns. */
export function steer(
  store: Store,
  session: string,
  change: (steering: Steering) => Steering,
): Promise<Steering> {
  return store.transact({ session, space: STEERING }, async (state) => {
    const steering = change(await steeringOf(state));
    state.collection<Steering>("steering").set("all", steering);
    return steering;
  });
}

/** The session's time when the machine's is `machineMs`. */
export function timeOf({ clock }: Steering, machineMs = Date.now()): number {
  return clock.frozenAtMs ?? machineMs + clock.offsetMs;
}

/** Whether a fault or preference applies to this vendor and operation. */
export function isMeantFor(
  target: { vendor?: string | undefined; operation?: string | undefined },
  vendor: string,
  operation: string | undefined,
): boolean {
  return (
    (target.vendor === undefined || target.vendor === vendor) &&
    (target.operation === undefined || target.operation === operation)
  );
}

async function steeringOf(state: Transaction): Promise<Steering> {
  const steering = (await state.collection<Steering>("steering").get("all")) ?? UNSTEERED;
  if (!isSteering(steering)) throw new TypeError("the stored steering is of another shape");
  return steering;
}
