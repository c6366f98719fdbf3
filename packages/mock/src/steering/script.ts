import type { RequestPattern } from "../expect/request-differences.ts";
import type { StepName } from "../journal/entry.ts";
import type { Fault } from "./fault.ts";

/** The state of a scenario that nothing has set. */
export const FIRST_STATE = "start";
/** The scenario of a script that names none. */
export const DEFAULT_SCENARIO = "default";

/**
 * One step of a script: an example, a status or a fault; with none of them, the normal answer. Its first request
 * that fits uses it up.
 */
export interface Step extends Partial<Fault> {
  /** Name of the document's example. Its status is found by it, unless several have it: give `status` too. */
  example?: string | undefined;
  /** The status of the document's answer; with `fault: "status"`, any. */
  status?: number | undefined;
  /** Only requests like this; others pass the step by. */
  when?: RequestPattern | undefined;
  /** Only in this state of the scenario, which begins with `start`. */
  state?: string | undefined;
  /** The scenario's state from then on. */
  next?: string | undefined;
  /** How many requests the step answers. Default 1. */
  times?: number | "always" | undefined;
}

/** A script to add: what to answer in turn, and then what the mock answers anyway. */
export interface ScriptWrite {
  /** Only requests to this vendor. Default: the one that has the operation; all without one. */
  vendor?: string | undefined;
  /** Only requests to this operationId. Default all. */
  operation?: string | undefined;
  /** Whose state the steps read and set. Default `default`. */
  scenario?: string | undefined;
  /** In their order; `normal` is what the mock answers without a script. */
  steps: readonly (Step | "normal")[];
}

/** A step, how often it has answered, and the `Prefer` that it amounts to. */
export interface StoredStep extends Step {
  used: number;
  prefer?: string | undefined;
}

/** A session's script. */
export interface Script extends Omit<ScriptWrite, "steps"> {
  id: string;
  steps: StoredStep[];
}

/** The states of scenarios, by name. */
export type States = Readonly<Record<string, string>>;

/** What a step is chosen by, and what the choice leaves. */
export interface Chosen {
  name: StepName;
  step: StoredStep;
  scripts: Script[];
  states: States;
}

/**
 * Chooses the first step, of the scripts in their order, that is not used up and fits; counts it.
 *
 * @returns `undefined` where none fits
 */
export function chooseStep(
  scripts: readonly Script[],
  states: States,
  isMeant: (script: Script) => boolean,
  fits: (when: RequestPattern) => boolean,
): Chosen | undefined {
  for (const script of scripts) {
    if (!isMeant(script)) continue;
    const { scenario = DEFAULT_SCENARIO } = script;
    const state = states[scenario] ?? FIRST_STATE;
    const index = script.steps.findIndex(
      (step) =>
        (step.times === "always" || step.used < (step.times ?? 1)) &&
        (step.state === undefined || step.state === state) &&
        (step.when === undefined || fits(step.when)),
    );
    const step = script.steps[index];
    if (!step) continue;
    const steps = script.steps.with(index, { ...step, used: step.used + 1 });
    return {
      name: { script: script.id, step: index + 1 },
      step,
      scripts: scripts.map((each) => (each === script ? { ...script, steps } : each)),
      states: step.next === undefined ? states : { ...states, [scenario]: step.next },
    };
  }
  return undefined;
}

/** The fault that a step asks for. */
export function faultOf(step: Step): Fault | undefined {
  const { example: _, when: __, state: ___, next: ____, times: _____, ...fault } = step;
  return fault.fault === undefined ? undefined : (fault as Fault);
}
