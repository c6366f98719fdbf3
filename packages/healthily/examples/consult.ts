// Leads a person through a consultation. It ends 31 minutes after the login whatever happens, so the
// answers are kept: when it is lost, another begins, and what was asked before is not asked again.
//
//   npm start
//   node packages/healthily/examples/consult.ts

import {
  type ConsultationReport,
  type ConsultationState,
  createHealthilyClient,
  type HealthilyClient,
  isConsultationLostError,
} from "@carespec/healthily";

export type Question = NonNullable<ConsultationState["question"]>;

/** What a consultation begins with. */
export type Person = Parameters<HealthilyClient["startConsultation"]>[0]["body"];

/**
 * Leads through a consultation to its report.
 *
 * @param ask - shows a question to the person and gives the ids of the choices that they made
 * @throws ConsultationLostError where three consultations were lost
 */
export async function consult(
  client: HealthilyClient,
  person: Person,
  ask: (question: Question) => Promise<string[]>,
): Promise<ConsultationReport> {
  // By the whole question: an answer belongs to the very words and choices that the person saw.
  const answers = new Map<string, string[]>();

  async function lead(): Promise<ConsultationReport> {
    let state = await client.startConsultation({ body: person });
    while (state.question) {
      const { type, choices = [] } = state.question;
      const asked = JSON.stringify(state.question);
      const included = answers.get(asked) ?? (await ask(state.question));
      answers.set(asked, included);
      const ids = choices.map(({ id }) => id);
      const excluded = ids.filter((id) => !included.includes(id));
      state = await client.answerQuestion({ body: { type, included, excluded } });
    }
    // While it lasts: a later login begins without a consultation, and so without its report.
    return client.getReport();
  }

  for (let left = 2; ; left -= 1) {
    try {
      return await lead();
    } catch (error) {
      // Another error, a lost connection for example, leaves the consultation as it is.
      if (left === 0 || !isConsultationLostError(error)) throw error;
    }
  }
}

if (import.meta.main) {
  const client = createHealthilyClient({
    baseUrl: process.env.HEALTHILY_URL ?? "http://127.0.0.1:4010/healthily/api/v1",
    partnerId: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt", // the vendor's printed samples
    secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
    apiKey: "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
    acceptTerms: () => true, // in your application: show all texts to the person, return the choice
  });
  const person = { gender: "male", age: 44, initial_query: "headache" } as const;
  const { report } = await consult(client, person, async ({ type, messages, choices = [] }) => {
    const [first] = type === "symptoms" ? [] : choices; // in your application: the person's choice
    console.log(messages.map(({ value }) => value).join(" "), "→", first?.text ?? "none");
    return first ? [first.id] : [];
  });
  console.log(report?.summary);
}
