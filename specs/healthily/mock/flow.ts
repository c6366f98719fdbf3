import { type Asking, choicesOf, questionOf } from "./ask.ts";
import type { Flow, Model, Step } from "./model.ts";
import { askStored } from "./opening.ts";
import { holds, learnFactors, learnSymptoms, type Progress } from "./progress.ts";
import { concerns } from "./recognise.ts";

/** Symptoms in one question; the vendor's scenarios never answer more. */
const LARGEST_BATCH = 4;

/**
 * The flow for some symptoms: of those that take them all the one with the shortest list, then the
 * one with the lowest `at_most`, then the last. All that is inferred.
 */
export function flowFor({ flows }: Model, cuis: readonly string[]): Flow | undefined {
  const width = ({ for: { symptoms, at_most: atMost } }: Flow) =>
    [symptoms?.length ?? Infinity, atMost ?? Infinity] as const;
  return flows
    .filter((flow) => takes(flow, cuis))
    .reduce<Flow | undefined>((best, flow) => {
      if (!best) return flow;
      const [[symptoms, atMost], [fewest, lowest]] = [width(flow), width(best)];
      return symptoms < fewest || (symptoms === fewest && atMost <= lowest) ? flow : best;
    }, undefined);
}

function takes(
  { for: { symptoms, at_least: atLeast = 1, at_most: atMost = Infinity } }: Flow,
  cuis: readonly string[],
): boolean {
  const fits = symptoms === undefined || cuis.every((cui) => symptoms.includes(cui));
  return fits && cuis.length >= atLeast && cuis.length <= atMost;
}

/** Asks the first thing of a flow that is not known yet. */
export function askFlow(model: Model, progress: Progress, { steps }: Flow): Asking | undefined {
  for (const step of steps) {
    const asking = holds(step.when, progress) ? askStep(model, progress, step) : undefined;
    if (asking) return asking;
  }
  return undefined;
}

function askStep(model: Model, progress: Progress, step: Step): Asking | undefined {
  if (step.question !== undefined) return askStored(model, progress, step.question);
  if (step.factor !== undefined) return askFactor(model, progress, step.factor);
  if (step.symptom !== undefined) return askSymptom(model, progress, step.symptom);
  return askSymptoms(model, progress, step.symptoms ?? []);
}

function askFactor(model: Model, progress: Progress, cui: string): Asking | undefined {
  const [stored, factor] = [model.questions.get("factor"), model.factors.get(cui)];
  if (!stored || !factor || progress.asked.has(cui)) return undefined;
  const { long_name: name, messages } = factor;
  return {
    question: questionOf(stored, { name, messages }),
    hear: ({ included: [answer = "?"] }) => learnFactors(progress, [{ cui, answer }]),
  };
}

function askSymptom(model: Model, progress: Progress, cui: string): Asking | undefined {
  const stored = model.questions.get("symptom");
  const [open] = openSymptoms(model, progress, [cui]);
  const symptom = open === undefined ? undefined : model.symptoms.get(open);
  if (!stored || !symptom) return undefined;
  const { name, messages } = symptom;
  return {
    question: questionOf(stored, { name, messages }),
    hear: ({ included }) => learnSymptoms(progress, [cui], included.includes("y") ? [cui] : []),
  };
}

function askSymptoms(
  model: Model,
  progress: Progress,
  candidates: NonNullable<Step["symptoms"]>,
): Asking | undefined {
  const stored = model.questions.get("symptoms");
  const wanted = candidates
    .filter((candidate) => typeof candidate === "string" || holds(candidate.when, progress))
    .map((candidate) => (typeof candidate === "string" ? candidate : candidate.cui));
  const batch = openSymptoms(model, progress, [...new Set(wanted)]).slice(0, LARGEST_BATCH);
  if (!stored || batch.length === 0) return undefined;
  return {
    question: questionOf(stored, { choices: choicesOf(model, batch) }),
    hear: ({ included }) => learnSymptoms(progress, batch, included),
  };
}

/** Symptoms that the data knows, that the person can have and has not spoken of. */
function openSymptoms({ symptoms }: Model, { asked, start }: Progress, cuis: string[]): string[] {
  return cuis.filter((cui) => {
    const symptom = symptoms.get(cui);
    return symptom && concerns(symptom, start.gender) && !asked.has(cui);
  });
}
