import type { Gender, Symptom, Topic } from "./model.ts";
import { spaced } from "./words.ts";

/**
 * The symptoms that a query names, in its order. Of names that overlap the longest counts, and of
 * symptoms with the same name the first.
 */
export function recogniseSymptoms(
  query: string,
  symptoms: Iterable<Symptom>,
  gender: Gender,
): string[] {
  const names = [...symptoms]
    .filter((symptom) => concerns(symptom, gender))
    .flatMap((symptom) => namesOf(symptom).map((words) => ({ cui: symptom.cui, words })))
    .sort((a, b) => b.words.length - a.words.length);
  // No name reaches across a comma.
  let text = query
    .split(/[,;.!?\n]+/)
    .map(spaced)
    .join("|");
  const found: { cui: string; at: number }[] = [];
  for (const { cui, words } of names) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    found.push({ cui, at });
    text = text.replaceAll(words, ` ${"#".repeat(words.length - 2)} `);
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ cui }) => cui))];
}

const spelled = new WeakMap<Symptom, string[]>();

/** What a symptom is called, spaced; stored symptoms are never changed, so each is spelled once. */
function namesOf(symptom: Symptom): string[] {
  const known = spelled.get(symptom);
  if (known) return known;
  const { name, synonyms = [] } = symptom;
  const names = [name, ...synonyms].map(spaced).filter((words) => words.trim() !== "");
  spelled.set(symptom, names);
  return names;
}

/** The first topic that a query names. */
export function recogniseTopic(query: string, topics: Topic[]): Topic | undefined {
  const asked = spaced(query);
  return topics.find(({ words }) =>
    words.map(spaced).some((word) => word.trim() !== "" && asked.includes(word)),
  );
}

/** Whether a symptom is one that a person of this gender can have. */
export function concerns({ gender: only }: Symptom, gender: string | undefined): boolean {
  return only === undefined || gender === undefined || only === gender;
}
