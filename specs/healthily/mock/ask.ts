import { type Answer, SKIP } from "./fits.ts";
import type { Message, Model, Question, StoredQuestion, Symptom } from "./model.ts";
import { learn, learnFactors, learnInitial, learnSymptoms, type Progress } from "./progress.ts";

/** An open question, and what its answer adds to the known facts. */
export interface Asking {
  question: Question;
  hear(answer: Answer): Progress;
}

/** Asks a question of the data unchanged; its type decides what the answer means. */
export function ask(progress: Progress, stored: StoredQuestion): Asking {
  const { id, type } = stored;
  const question = questionOf(stored);
  const offered = (question.choices ?? []).map((choice) => choice.id);
  return {
    question,
    hear({ included }) {
      const heard = learn(progress, [id], included);
      switch (type) {
        case "autocomplete":
          return learnInitial(heard, included.filter((choice) => choice !== SKIP).map(cuiOf));
        case "health_background":
          return learnFactors(heard, answersOf(offered, included));
        case "symptoms":
        case "symptom_choose_one":
          return learnSymptoms(heard, offered, included);
        case "factor":
        case "symptom":
          // Its ids y, n and ? mean nothing elsewhere; a yes is known by the question's own id.
          return learn(progress, [id], included.includes("y") ? [id] : []);
        default:
          return id === "duration" ? { ...heard, duration: included[0] } : heard;
      }
    },
  };
}

/** The API's form of a question, with its own choices or those given. */
export function questionOf(
  { type, messages, choices, constraints }: StoredQuestion,
  own: { choices?: Question["choices"]; messages?: Message[] | undefined; name?: string } = {},
): Question {
  const { name } = own;
  const asked = (own.messages ?? messages).map((message) =>
    name === undefined
      ? message
      : { ...message, value: message.value.replaceAll("{name}", () => name) },
  );
  const offered = own.choices ?? choices;
  if (!offered) return { type, messages: asked };
  return {
    type,
    messages: asked,
    choices: offered,
    constraints: answerable(type, constraints, offered.length),
  };
}

/** Choices of symptoms, by their bare ids or as given; ids that the data does not know are left out. */
export function choicesOf(
  model: Model,
  cuis: readonly string[],
  idOf: (symptom: Symptom) => string = ({ cui }) => cui,
): { id: string; text: string }[] {
  return cuis.flatMap((cui) => {
    const symptom = model.symptoms.get(cui);
    return symptom ? [{ id: idOf(symptom), text: symptom.name }] : [];
  });
}

/** The concept id in a choice's id. */
export function cuiOf(choice: string): string {
  return choice.replace(/^(assessment|clarify)_/, "");
}

/** Constraints that can be kept, whatever the data says. A search offers more than its choices. */
function answerable(type: string, constraints: Question["constraints"], count: number) {
  const { min_selections: min = 0, max_selections: max = count } = constraints ?? {};
  const most = type === "autocomplete" ? Math.max(1, max) : Math.min(max, count);
  return { min_selections: Math.min(min, most), max_selections: most };
}

function answersOf(offered: string[], included: string[]): { cui: string; answer: string }[] {
  return offered.map((cui) => ({ cui, answer: included.includes(cui) ? "y" : "n" }));
}
