import type { Model, Question } from "./model.ts";
import { choiceIdOf } from "./search.ts";

/** The document's `Answer`, as far as it counts. */
export interface Answer {
  type: string;
  included: string[];
  excluded?: string[] | undefined;
}

/** What is wrong with an answer, and where. */
export interface Misfit {
  at: string;
  reason: string;
}

/** The choice that adds nothing; it cannot be combined with others. */
export const SKIP = "skip_autocomplete";

/** Why an answer does not fit a question; `undefined` if it does. That the vendor refuses is inferred. */
export function misfitOf(
  model: Model,
  question: Question,
  { type, included, excluded = [] }: Answer,
): Misfit | undefined {
  if (type !== question.type) {
    return { at: "body/type", reason: `the question is of type ${question.type}` };
  }
  const isAutocomplete = type === "autocomplete";
  const choices = question.choices ?? [];
  // How numeric and text questions are answered is not documented: anything will do.
  if (choices.length === 0 && !isAutocomplete) return undefined;
  const offered = new Set(choices.map(({ id }) => id));
  if (isAutocomplete) {
    for (const symptom of model.symptoms.values()) offered.add(choiceIdOf(symptom));
  }

  const given = [...included, ...excluded];
  const at = (index: number) =>
    index < included.length ? `body/included/${index}` : `body/excluded/${index - included.length}`;
  const unknown = given.findIndex((id) => !offered.has(id));
  if (unknown >= 0) return { at: at(unknown), reason: `${given[unknown]} is not offered` };
  const repeated = given.findIndex((id, index) => given.indexOf(id) < index);
  if (repeated >= 0) return { at: at(repeated), reason: `duplicate choice ${given[repeated]}` };
  if (isAutocomplete && included.length > 1 && included.includes(SKIP)) {
    return { at: "body/included", reason: `${SKIP} cannot be combined with another choice` };
  }
  return miscountOf(question, included.length);
}

function miscountOf({ constraints }: Question, count: number): Misfit | undefined {
  const { min_selections: min, max_selections: max } = constraints ?? {};
  if (min !== undefined && count < min) {
    return { at: "body/included", reason: `at least ${min} must be chosen, not ${count}` };
  }
  if (max !== undefined && count > max) {
    return { at: "body/included", reason: `at most ${max} may be chosen, not ${count}` };
  }
  return undefined;
}
