import { type Asking, ask, choicesOf, cuiOf, questionOf } from "./ask.ts";
import type { Model } from "./model.ts";
import { learn, learnInitial, type Progress } from "./progress.ts";
import { choiceIdOf } from "./search.ts";

/** Asks which of the recognised symptoms the person has. None of them is asked for again. */
export function askRatification(model: Model, progress: Progress): Asking | undefined {
  const stored = model.questions.get("ratification");
  const choices = choicesOf(model, progress.recognised, choiceIdOf);
  if (!stored || choices.length === 0 || progress.asked.has(stored.id)) return undefined;
  return {
    question: questionOf(stored, { choices }),
    hear: ({ included }) =>
      learnInitial(
        learn(progress, [stored.id, ...progress.recognised], included),
        included.map(cuiOf),
      ),
  };
}

/** Asks a person without symptoms to search for one. */
export function askFirstSymptom(model: Model, progress: Progress): Asking | undefined {
  return progress.initial.length === 0 ? askStored(model, progress, "autocomplete") : undefined;
}

/** Asks whether to go on with the confirmed symptoms. Who has searched already is not asked. */
export function askContinueOrAdd(model: Model, progress: Progress): Asking | undefined {
  if (progress.asked.has("autocomplete")) return undefined;
  return askStored(model, progress, "continueOrAdd");
}

/** Asks a person who adds symptoms to search for them. */
export function askAddition(model: Model, progress: Progress): Asking | undefined {
  return progress.chosen.has("add_symptoms")
    ? askStored(model, progress, "autocomplete")
    : undefined;
}

/** Asks what narrows the person's symptoms down. */
export function askClarification(model: Model, progress: Progress): Asking | undefined {
  for (const cui of progress.initial) {
    for (const id of model.symptoms.get(cui)?.clarifications ?? []) {
      const asking = askStored(model, progress, id);
      if (asking) return asking;
    }
  }
  return undefined;
}

/** Asks a question of the data, if it is there and has not been asked yet. */
export function askStored(model: Model, progress: Progress, id: string): Asking | undefined {
  const stored = model.questions.get(id);
  return stored && !progress.asked.has(id) ? ask(progress, stored) : undefined;
}
