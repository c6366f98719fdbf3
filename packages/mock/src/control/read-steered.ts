import { UserError } from "@carespec/command";
import type { VendorPart } from "../data/data.ts";
import { isSteering, type Steering } from "../steering/steering.ts";
import type { ExpectShape } from "./document.ts";
import type { ExpectPreferable } from "./expect-preferable.ts";
import { MOST_SCRIPTS } from "./script-service.ts";
import { MOST_FAULTS } from "./steering-service.ts";
import type { Targets } from "./targets.ts";

/** Reads the part of an exported session that says how it is steered; throws a {@link UserError}. */
export type ReadSteered = (part: VendorPart) => Promise<Steering>;

/** Makes the reader. Vendors that this mock does not serve are refused, as everywhere in steering. */
export function createReadSteered(
  expectShape: ExpectShape,
  { expectKnown }: Targets,
  expectPreferable: ExpectPreferable,
): ReadSteered {
  return async (part) => {
    const [steering, ...more] = Array.isArray(part.steering) ? part.steering : [];
    if (!isSteering(steering) || more.length > 0) {
      throw new UserError(
        "/steering/steering: expected one value, as an export with include=all has it",
      );
    }
    const { clock, faults, preferences, random, allowed = [], scripts = [], states } = steering;
    const { offsetMs, frozenAtMs } = clock;
    for (const time of [offsetMs, frozenAtMs ?? 0]) {
      if (!Number.isSafeInteger(time) || Math.abs(time) > LONGEST_MS) {
        throw new UserError("/steering/steering/0/clock: expected milliseconds");
      }
    }
    if (faults.length > MOST_FAULTS) {
      throw new UserError(`/steering/steering/0/faults: expected at most ${MOST_FAULTS}`);
    }
    for (const fault of faults) expectShape("Fault", fault);
    for (const preference of preferences) expectShape("Preference", preference);
    for (const target of [...faults, ...preferences]) expectKnown(target);
    for (const preference of preferences) await expectPreferable(preference.prefer, preference);
    for (const refusal of allowed) {
      expectShape("AllowedRefusal", refusal);
      expectKnown(refusal);
    }
    if (scripts.length > MOST_SCRIPTS) {
      throw new UserError(`/steering/steering/0/scripts: expected at most ${MOST_SCRIPTS}`);
    }
    for (const script of scripts) {
      expectShape("Script", script);
      expectKnown(script);
      for (const { prefer } of script.steps) {
        if (prefer !== undefined) await expectPreferable(prefer, script);
      }
    }
    if (states) expectShape("States", states);
    if (random) expectShape("RandomWrite", { seed: random.seed });
    return {
      clock: { offsetMs, frozenAtMs },
      faults,
      preferences,
      ...(allowed.length > 0 && { allowed }),
      ...(scripts.length > 0 && { scripts }),
      ...(states && { states }),
      ...(random && { random: { seed: random.seed, start: String(random.start) } }),
    };
  };
}

/** From 1970 to the end of the year 9999. */
const LONGEST_MS = Date.parse("9999-12-31T23:59:59.999Z");
