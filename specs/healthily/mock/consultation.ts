import type { Asking } from "./ask.ts";
import { type Answer, type Misfit, misfitOf } from "./fits.ts";
import { askFlow, flowFor } from "./flow.ts";
import type { Model } from "./model.ts";
import {
  askAddition,
  askClarification,
  askContinueOrAdd,
  askFirstSymptom,
  askRatification,
} from "./opening.ts";
import { begin, type Progress, type Start } from "./progress.ts";

/** A consultation as it is kept: how it began and what was answered, nothing derived. */
export interface Consultation {
  start: Start;
  answers: Answer[];
}

/** The present state of a consultation. */
export interface Standing {
  progress: Progress;
  /** The open question; left out once the report is ready. */
  asking: Asking | undefined;
  /** The answers that count. */
  answers: Answer[];
}

/**
 * Follows a consultation from its first question. If the data has changed meanwhile, it stops at the
 * first question that its answer does not fit any more.
 */
export function follow(model: Model, { start, answers }: Consultation): Standing {
  let progress = begin(model, start);
  let asking = next(model, progress);
  let counted = 0;
  for (const answer of answers) {
    if (!asking || misfitOf(model, asking.question, answer)) break;
    progress = asking.hear(answer);
    asking = next(model, progress);
    counted += 1;
  }
  return { progress, asking, answers: answers.slice(0, counted) };
}

/** Why an answer does not fit the open question. */
export function refusalOf(model: Model, { asking }: Standing, answer: Answer): Misfit | undefined {
  if (!asking) return { at: "body", reason: "the consultation is over: no question is open" };
  return misfitOf(model, asking.question, answer);
}

/** The next question; `undefined` where nothing is left to ask. */
function next(model: Model, progress: Progress): Asking | undefined {
  if (progress.information) return undefined;
  const opening = askRatification(model, progress) ?? askFirstSymptom(model, progress);
  if (opening) return opening;
  const flow = flowFor(model, progress.initial);
  // Where the flow asks nothing there is nothing to continue or to clarify either.
  if (!flow || flow.steps.length === 0) return undefined;
  return (
    askContinueOrAdd(model, progress) ??
    askAddition(model, progress) ??
    askClarification(model, progress) ??
    askFlow(model, progress, flow)
  );
}
