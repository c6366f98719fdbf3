import type { Transaction } from "@carespec/mock-kit";

/** A text to show, as the document's `Message`. */
export interface Message {
  value: string;
  type: string;
  format: string;
}

/** The legal texts, as the document's `Terms`. The last of the collection are in force. */
export interface Terms {
  content_version: string;
  messages: Message[];
  checkbox_policies: Message[];
  footer_policies: Message[];
  /** Other versions whose acceptance counts as that of these texts. */
  also_accepts?: string[];
}

/** A symptom that queries and searches find and flows ask for. */
export interface Symptom {
  cui: string;
  name: string;
  /** Other words for it. */
  synonyms?: string[];
  /** Whom alone it concerns. */
  gender?: Gender;
  /** Questions that narrow it down; with this member, even empty, its id is `clarify_…`. */
  clarifications?: string[];
  /** How to ask for it alone; the question `symptom` if left out. */
  messages?: Message[];
}

/** A risk factor or a condition, as the report's summary names it. */
export interface Factor {
  cui: string;
  type: string;
  rank: number;
  name: string;
  long_name: string;
  /** How to ask for it; the question `factor` if left out. */
  messages?: Message[];
}

/** A question as the document has it, under an id. Some ids have a part of their own to play. */
export interface StoredQuestion extends Question {
  id: string;
}

/** The document's `Question`. */
export interface Question {
  type: string;
  messages: Message[];
  choices?: { id: string; text: string }[];
  constraints?: { min_selections: number; max_selections: number };
}

/** What is asked for some symptoms, and what comes of it. */
export interface Flow {
  id: string;
  /** Whose flow it is: all symptoms of the person are among these, and so many they are. */
  for: { symptoms?: string[]; at_least?: number; at_most?: number };
  steps: Step[];
  /** The first whose condition holds gives the report; if none does, the last. */
  outcomes: Outcome[];
}

/** One member beside `when` says what is asked. */
export interface Step {
  question?: string;
  factor?: string;
  symptom?: string;
  /** Asked in batches; what is known already is left out. */
  symptoms?: (string | { cui: string; when: When })[];
  when?: When;
}

export interface Outcome {
  report: string;
  articles?: string[];
  when?: When;
}

/** A condition over what the person has said; all of its members hold. */
export interface When {
  /** One of these ids was chosen or answered yes. */
  any?: string[];
  /** None of these ids was. */
  none?: string[];
  /** At least so many of the symptoms that were asked for were answered yes. */
  additional_symptoms?: number;
}

/** A subject that queries ask about and articles answer. */
export interface Topic {
  id: string;
  words: string[];
  report: string;
  articles: string[];
}

/** The document's `Report` without what depends on the person, under an id. */
export interface StoredReport {
  id: string;
  report: object;
}

export type Gender = "male" | "female";

/** What consultations go by. */
export interface Model {
  symptoms: Map<string, Symptom>;
  factors: Map<string, Factor>;
  questions: Map<string, StoredQuestion>;
  flows: Flow[];
  reports: Map<string, StoredReport>;
  topics: Topic[];
}

/** Reads all that consultations go by. */
export async function readModel(state: Transaction): Promise<Model> {
  const all = async <Value>(name: string) => [...(await state.collection<Value>(name).values())];
  const symptoms = await all<Symptom>("symptoms");
  const factors = await all<Factor>("factors");
  const questions = await all<StoredQuestion>("questions");
  const reports = await all<StoredReport>("reports");
  return {
    symptoms: new Map(symptoms.map((symptom) => [symptom.cui, symptom])),
    factors: new Map(factors.map((factor) => [factor.cui, factor])),
    questions: new Map(questions.map((question) => [question.id, question])),
    reports: new Map(reports.map((report) => [report.id, report])),
    flows: await all<Flow>("flows"),
    topics: await all<Topic>("topics"),
  };
}
