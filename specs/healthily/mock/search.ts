import type { Handler } from "@carespec/mock-kit";
import type { Symptom } from "./model.ts";
import { concerns } from "./recognise.ts";
import { WORD, wordsOf } from "./words.ts";

/**
 * Finds symptoms for a typed text: each of its words is a part of some word of a name or synonym.
 * Synonyms come first, as in the vendor's printed sample; that order, and that part of a word is
 * enough, is inferred from it.
 */
export const searchSymptoms: Handler = async ({ state, query }) => {
  const typed = wordsOf(String(query.text ?? ""));
  const gender = query.gender === undefined ? undefined : String(query.gender);
  const symptoms = [...(await state.collection<Symptom>("symptoms").values())].filter((symptom) =>
    concerns(symptom, gender),
  );
  const bySynonym = symptoms.flatMap((symptom) =>
    (symptom.synonyms ?? [])
      .filter((synonym) => matches(synonym, typed))
      .map((synonym) => matchOf(symptom, synonym, typed, { medical_name: synonym })),
  );
  const byName = symptoms
    .filter(({ name }) => matches(name, typed))
    .map((symptom) => matchOf(symptom, symptom.name, typed));
  return { body: { user_facing_prefix: "also known as", autocomplete: [...bySynonym, ...byName] } };
};

/** The id of a symptom in choices and answers. */
export function choiceIdOf({ cui, clarifications }: Symptom): string {
  return `${clarifications ? "clarify" : "assessment"}_${cui}`;
}

function matches(phrase: string, typed: string[]): boolean {
  const words = wordsOf(phrase);
  return typed.length > 0 && typed.every((part) => words.some((word) => word.includes(part)));
}

function matchOf(symptom: Symptom, phrase: string, typed: string[], more: object = {}): object {
  const highlight = phrase
    .normalize("NFKC")
    .toLowerCase()
    .replace(WORD, (word) => (typed.some((part) => word.includes(part)) ? `<i>${word}</i>` : word));
  const { cui, name } = symptom;
  return { id: choiceIdOf(symptom), cui, user_facing_name: name, ...more, highlight };
}
