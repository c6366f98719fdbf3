import type { Gender, Model, Outcome, When } from "./model.ts";
import { recogniseSymptoms, recogniseTopic } from "./recognise.ts";

/** How a consultation begins; the document's `InitialQueryInput`. */
export interface Start {
  gender: Gender;
  age: number;
  initial_query: string;
}

/** All that a person has said so far. */
export interface Progress {
  readonly start: Start;
  /** Symptoms of the query, before the person has confirmed them. */
  readonly recognised: readonly string[];
  /** What comes of a query for information, which asks nothing. */
  readonly information?: Outcome | undefined;
  /** Symptoms that were confirmed or added. */
  readonly initial: readonly string[];
  /** Symptoms that were answered yes. */
  readonly additional: readonly string[];
  readonly factors: readonly { cui: string; answer: string }[];
  readonly duration?: string | undefined;
  /** Ids of all that need not be asked any more. */
  readonly asked: ReadonlySet<string>;
  /** Ids that were chosen or answered yes. */
  readonly chosen: ReadonlySet<string>;
}

/** What is known before the first answer. That symptoms come before a topic is inferred. */
export function begin(model: Model, start: Start): Progress {
  const { gender, initial_query: query } = start;
  const recognised = recogniseSymptoms(query, model.symptoms.values(), gender);
  return {
    start,
    recognised,
    information: recognised.length === 0 ? recogniseTopic(query, model.topics) : undefined,
    initial: [],
    additional: [],
    factors: [],
    asked: new Set(),
    chosen: new Set([gender]),
  };
}

/** Progress after something was asked and some ids were chosen. */
export function learn(progress: Progress, asked: string[], chosen: string[]): Progress {
  return {
    ...progress,
    asked: new Set([...progress.asked, ...asked]),
    chosen: new Set([...progress.chosen, ...chosen]),
  };
}

/** Progress with symptoms that the person came with; no flow asks for them again. */
export function learnInitial(progress: Progress, cuis: string[]): Progress {
  const initial = [...new Set([...progress.initial, ...cuis])];
  return { ...learn(progress, cuis, cuis), initial };
}

/** Progress with symptoms that were asked for, and those of them that the person has. */
export function learnSymptoms(progress: Progress, asked: string[], present: string[]): Progress {
  const additional = [...new Set([...progress.additional, ...present])];
  return { ...learn(progress, asked, present), additional };
}

/** Progress with answers to risk factors or conditions: `y`, `n` or `?`. */
export function learnFactors(
  progress: Progress,
  answers: { cui: string; answer: string }[],
): Progress {
  const asked = answers.map(({ cui }) => cui);
  const chosen = answers.filter(({ answer }) => answer === "y").map(({ cui }) => cui);
  return { ...learn(progress, asked, chosen), factors: [...progress.factors, ...answers] };
}

/** Whether a condition holds. */
export function holds(when: When | undefined, { chosen, additional }: Progress): boolean {
  const { any, none = [], additional_symptoms: atLeast = 0 } = when ?? {};
  return (
    (any === undefined || any.some((id) => chosen.has(id))) &&
    !none.some((id) => chosen.has(id)) &&
    additional.length >= atLeast
  );
}
