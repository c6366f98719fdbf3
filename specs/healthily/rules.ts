import type { VendorRules } from "@carespec/document";

const docs = "https://developer.livehealthily.com/docs";
const login = `${docs}/authenticating`;
const legal = `${docs}/legal-endpoints`;
const initial = `${docs}/creating-a-chatbot`;
const question = `${docs}/understand-the-api-response`;
const search = `${docs}/providing-access-to-articles-copy`;
const report = `${docs}/consultation-report`;
const examples = "https://github.com/YourMD/healthily-api-examples";

const documented = { status: "documented", enforced: true } as const;
const partial = { status: "partial", source: examples, enforced: true } as const;
const inferred = { status: "inferred", source: examples, enforced: true } as const;

const consultation = ["getConsultation", "answerQuestion", "undoAnswer", "getReport"];

export default {
  apiKey: {
    ...documented,
    source: login,
    rule: "Every call carries x-api-key, the login included.",
    ours: "The 401.",
  },
  token: {
    ...documented,
    source: login,
    rule: "Every call but the login carries a bearer token that the API gave.",
    ours: "The 401, and that a token ends after the 1,860 seconds that `expires_in` names.",
  },
  terms: {
    ...documented,
    source: legal,
    rule: "The token of the login opens only /terms; the upgraded token of POST /terms opens the rest.",
    ours: "The 403, and that an upgraded token opens /terms too.",
  },
  credentials: {
    ...documented,
    source: login,
    rule: "The login takes partner_id and secret.",
    ours: "The 401 for others.",
    operations: ["createAccessToken"],
  },
  tokenAnswer: {
    ...documented,
    source: login,
    rule: "A login answers access_token, token_type `bearer` and expires_in 1860.",
    operations: ["createAccessToken"],
  },
  upgradedToken: {
    ...documented,
    source: login,
    rule: "POST /terms answers login_response, which has the form of the login's answer.",
    operations: ["acceptTerms"],
  },
  contentVersion: {
    ...documented,
    source: legal,
    rule: "POST /terms sends the content_version of the terms that were shown.",
    ours: "The 400 for another one.",
    operations: ["acceptTerms"],
  },
  policiesAccepted: {
    ...documented,
    source: login,
    rule: "all_policies_accepted is the text `true`.",
    ours: "That a JSON boolean gets 400.",
    operations: ["acceptTerms"],
  },
  json: {
    ...inferred,
    rule: "A body that is not JSON gets 400.",
  },
  person: {
    ...documented,
    source: initial,
    rule: "A consultation begins with gender (male or female), age in whole years and initial_query.",
    ours: "The 400 where one is missing.",
    operations: ["startConsultation"],
  },
  informationReport: {
    ...partial,
    rule: "POST /initial answers a report at once where the query asks for information.",
    operations: ["startConsultation"],
  },
  unrecognizedQuery: {
    ...partial,
    rule: "A query in which nothing is recognized leads to an autocomplete question; skipping it leads to a report.",
    operations: ["startConsultation", "answerQuestion"],
  },
  answerFits: {
    ...documented,
    source: question,
    rule: "An answer repeats the question's type and keeps to its choices and their least and highest number.",
    ours: "The 400.",
    operations: ["answerQuestion"],
  },
  lastState: {
    ...partial,
    rule: "GET /chat answers the last state of the consultation.",
    operations: ["getConsultation"],
  },
  stepBack: {
    ...partial,
    rule: "POST /step-back undoes the last answer, and takes no body.",
    operations: ["undoAnswer"],
  },
  nothingToUndo: {
    ...inferred,
    rule: "POST /step-back at the first question gets 404.",
    operations: ["undoAnswer"],
  },
  consultationNotStarted: {
    ...inferred,
    rule: "A consultation that has not begun gets 404.",
    operations: consultation,
  },
  reportNotReady: {
    ...inferred,
    rule: "GET /report before the last answer gets 404.",
    operations: ["getReport"],
  },
  emptyReportBody: {
    ...partial,
    rule: "GET /report takes an empty JSON body, as one of the vendor's samples sends it.",
    operations: ["getReport"],
  },
  parameter: {
    ...inferred,
    rule: "A query parameter that is missing or malformed gets 400.",
    operations: ["searchSymptoms", "listArticles"],
  },
  symptomIds: {
    ...documented,
    source: search,
    rule: "A symptom search answers ids that begin with `assessment_` or `clarify_`, for answers to autocomplete.",
    operations: ["searchSymptoms"],
  },
  articleIds: {
    ...partial,
    rule: "GET /articles takes the ids of articles, separated by commas.",
    operations: ["listArticles"],
  },
  articleExists: {
    ...inferred,
    rule: "An unknown article gets 404.",
    operations: ["getArticle"],
  },
  reportMember: {
    ...documented,
    source: report,
    rule: "GET /report answers an object with the member `report`.",
    operations: ["getReport"],
  },
  termsShown: {
    ...documented,
    source: legal,
    rule: "All texts of the terms are shown, and footer_policies stay reachable on every screen.",
    operations: ["getTerms"],
    enforced: false,
    because: "the mock does not see screens.",
  },
  ageRange: {
    ...inferred,
    source: initial,
    rule: "An age is that of a person.",
    operations: ["startConsultation"],
    enforced: false,
    because: "the vendor says integer and no limits: -5 and 5000 are taken.",
  },
  starsRange: {
    ...inferred,
    rule: "A rating has 1 to 5 stars.",
    operations: ["sendFeedback"],
    enforced: false,
    because: "only 5 is printed, in a sample: 99 is taken.",
  },
  freeAnswers: {
    ...inferred,
    source: question,
    rule: "Questions of the types numeric and text have answers of their own form.",
    operations: ["answerQuestion"],
    enforced: false,
    because: "the form is not printed: any answer of the right type will do.",
  },
} satisfies VendorRules;
