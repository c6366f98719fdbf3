import { UserError } from "@carespec/command";
import type { Store } from "../state/store.ts";
import { newId } from "../steering/new-id.ts";
import type { Script, ScriptWrite, States } from "../steering/script.ts";
import { readSteering, steer } from "../steering/steering.ts";
import type { ExpectShape } from "./document.ts";
import type { ExpectPreferable } from "./expect-preferable.ts";
import type { StatusOfExample } from "./status-of-example.ts";
import { storedStep } from "./stored-step.ts";
import type { Targets } from "./targets.ts";

/** Scripts of a session at most: each is looked at for every request. */
export const MOST_SCRIPTS = 100;

/** Answers in turn. What is unknown or does not fit throws a `UserError`. */
export interface ScriptService {
  add(session: string, script: ScriptWrite): Promise<Script>;
  list(session: string): Promise<Script[]>;
  /** Removes one script; without an id all of them, and the states. */
  remove(session: string, id?: string): Promise<void>;
  states(session: string): Promise<States>;
  /** Sets the states of these scenarios; the others keep theirs. */
  setStates(session: string, states: States): Promise<States>;
}

/** Makes the service over the sessions in a store. */
export function createScriptService(
  store: Store,
  { expectKnown }: Targets,
  expectShape: ExpectShape,
  statusOf: StatusOfExample,
  expectPreferable: ExpectPreferable,
): ScriptService {
  return {
    async add(session, given) {
      expectShape("ScriptWrite", given);
      expectKnown(given);
      const { vendor, operation, scenario } = given;
      const target = { vendor, operation };
      const steps: Script["steps"] = [];
      for (const [index, step] of given.steps.entries()) {
        try {
          const { pathParameters } = (step === "normal" ? undefined : step.when) ?? {};
          expectKnown({ ...target, pathParameters });
          steps.push({ ...(await storedStep(step, target, statusOf, expectPreferable)), used: 0 });
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          throw new UserError(`steps/${index}: ${error.message}`);
        }
      }
      const { scripts = [] } = await steer(store, session, (steering) => {
        const before = steering.scripts ?? [];
        if (before.length >= MOST_SCRIPTS) throw new UserError(TOO_MANY);
        const id = newId(steering, "mock.scripts", before);
        const script: Script = structuredClone({
          id,
          ...(vendor !== undefined && { vendor }),
          ...(operation !== undefined && { operation }),
          ...(scenario !== undefined && { scenario }),
          steps,
        });
        return { ...steering, scripts: [...before, script] };
      });
      return structuredClone(scripts.at(-1) as Script);
    },

    list: async (session) => structuredClone((await readSteering(store, session)).scripts ?? []),

    async remove(session, id) {
      await steer(store, session, ({ scripts = [], states, ...steering }) => {
        if (id === undefined) return steering;
        const rest = scripts.filter((script) => script.id !== id);
        if (rest.length === scripts.length) throw new UserError(`no script has the id "${id}"`);
        return { ...steering, scripts: rest, ...(states && { states }) };
      });
    },

    states: async (session) => ({ ...(await readSteering(store, session)).states }),

    async setStates(session, states) {
      expectShape("States", states);
      const { states: all } = await steer(store, session, (steering) => ({
        ...steering,
        states: { ...steering.states, ...states },
      }));
      return { ...all };
    },
  };
}

const TOO_MANY = `the session has ${MOST_SCRIPTS} scripts, which is the most: remove some, used-up ones too (DELETE /__mock/scripts)`;
