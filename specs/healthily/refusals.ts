import type { RefusalSample, SampleInput, SampleStep } from "@carespec/document";

const LIFETIME_MS = 1_860_000;

const begin = (initial_query = "earache, jaw clicks"): SampleStep => ({
  says: "Begin a consultation.",
  operationId: "startConsultation",
  input: { body: { initial_query } },
});

const confirm: SampleStep = {
  says: "Confirm the symptoms.",
  operationId: "answerQuestion",
  input: {
    body: {
      type: "generic",
      included: ["assessment_C0013456", "assessment_C2986574"],
      excluded: [],
    },
  },
};

/** An answer that does not fit the question that is open after some calls. */
function answer(
  says: string,
  body: SampleInput["body"] & object,
  before: SampleStep[] = [begin()],
): RefusalSample {
  const operations = ["answerQuestion"];
  return { says, operations, withoutBefore: true, before, input: { body } };
}

/** A request to a consultation that is not ready for it. */
function early(says: string, operations: string[], before: SampleStep[]): RefusalSample {
  return { says, operations, withoutBefore: true, before };
}

export default [
  {
    says: "with other credentials",
    operations: ["createAccessToken"],
    input: { body: { secret: "another-secret" } },
  },
  { says: "with an unknown token", headers: { Authorization: ["Bearer unknown"] } },
  { says: "with a token that is older than 31 minutes", afterMs: LIFETIME_MS },
  {
    says: "with the login token, before the terms are accepted",
    headers: { Authorization: ["Bearer ", { variable: "loginToken" }] },
  },
  {
    says: "with the version of other terms",
    operations: ["acceptTerms"],
    input: { body: { content_version: "another-version" } },
  },
  {
    says: "with an empty `text`",
    operations: ["searchSymptoms"],
    input: { query: { text: "" } },
  },
  early(
    "before a consultation is started",
    ["getConsultation", "answerQuestion", "undoAnswer", "getReport"],
    [],
  ),
  early("at the first question", ["undoAnswer"], [begin()]),
  early("while a question is open", ["getReport"], [begin()]),
  answer("with the type of another question", { type: "factor" }),
  answer("with a choice that is not offered", { included: ["C0000000"] }),
  answer("with a choice twice", {
    included: ["assessment_C0013456", "assessment_C0013456"],
    excluded: [],
  }),
  answer("with too few choices", { included: [], excluded: [] }, [begin(), confirm]),
  answer(
    "with too many choices",
    { included: ["continue_assessment", "add_symptoms"], excluded: [] },
    [begin(), confirm],
  ),
  answer(
    "with a symptom although the search is skipped",
    {
      type: "autocomplete",
      included: ["skip_autocomplete", "assessment_C0013456"],
      excluded: [],
    },
    [begin("blah blah blah")],
  ),
  answer("after the report", {}, [begin("Tell me about COVID")]),
] satisfies RefusalSample[];
