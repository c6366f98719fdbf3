import { faultText } from "../faults/fault-kinds.ts";
import { answerOptions } from "../server/answer-options.ts";
import type { Operation } from "../server/api-document.ts";
import type { FaultName, ScriptWrite, StoredStep } from "../server/types.ts";

/** A step as the form has it. */
export interface DraftStep {
  /** `normal`, a `Prefer`, or `fault=` and a fault's name. */
  choice: string;
  /** How many requests it answers, or `always`; an empty text for one. */
  times: string;
}

/** A step as it is added. */
export function stepOf(
  { choice, times }: DraftStep,
  operation: Operation,
): ScriptWrite["steps"][number] {
  const often =
    times === "" ? {} : { times: times === "always" ? ("always" as const) : Number(times) };
  if (choice.startsWith("fault=")) return { fault: choice.slice(6) as FaultName, ...often };
  const option = answerOptions(operation).find(({ prefer }) => prefer === choice);
  if (!option) return often;
  const { status, example } = option;
  return { status, ...(example !== undefined && { example }), ...often };
}

/** What a step answers, in words. */
export function stepText(step: StoredStep): string {
  const { fault, example, status, when, state, next } = step;
  const answer = fault
    ? `${fault}: ${faultText(step)}`
    : example === undefined && status === undefined
      ? "as usual"
      : [status, example].filter((part) => part !== undefined).join(" ");
  const bound = when ? `, when ${JSON.stringify(when)}` : "";
  const moved = next ? `, then ${next}` : "";
  return `${answer}${bound}${state ? `, in the state ${state}` : ""}${moved}`;
}

/** How far a step has come. */
export function usedText({ used, times = 1 }: StoredStep): string {
  return times === "always" ? `used ${used} times` : `used ${used} of ${times}`;
}
