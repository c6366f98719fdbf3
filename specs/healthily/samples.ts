import type { SampleStep, VendorSamples } from "@carespec/document";

const BACKGROUND = "C0011849 C0004096 C0010054 C0403447 C0024117 C0038454 C0020538".split(" ");

const logIn: SampleStep = {
  says: "Log in: the token opens the terms only.",
  operationId: "createAccessToken",
  takes: { loginToken: "/access_token" },
};

const readTerms: SampleStep = {
  says: "Read the terms; an application shows all texts to the person.",
  operationId: "getTerms",
  takes: { contentVersion: "/content_version" },
};

const acceptTerms: SampleStep = {
  says: "Accept them: the answer holds the token for everything else.",
  operationId: "acceptTerms",
  takes: { upgradedToken: "/login_response/access_token" },
};

const begin: SampleStep = { says: "Begin a consultation.", operationId: "startConsultation" };

const answer: SampleStep = { says: "Answer its first question.", operationId: "answerQuestion" };

const beginWithInformation: SampleStep = {
  says: "Begin a consultation that ends at once with information about an illness.",
  operationId: "startConsultation",
  input: { body: { initial_query: "Tell me about COVID" } },
};

/** An answer in the vendor's own scenario of earache and jaw clicks. */
const reply = (type: string, included: string[], excluded: string[]): SampleStep => ({
  says: "Show the question and send the person's answer.",
  operationId: "answerQuestion",
  input: { body: { type, included, excluded } },
  until: "the answer has a report and no question",
});

/** A whole consultation, from its first question to its report. */
const consultation: SampleStep[] = [
  begin,
  reply("generic", ["assessment_C0013456", "assessment_C2986574"], []),
  reply("generic", ["continue_assessment"], ["add_symptoms"]),
  reply("generic", ["year"], ["hour", "day", "week", "month"]),
  reply("health_background", [], BACKGROUND),
  reply("factor", ["n"], ["y", "?"]),
  reply("symptoms", ["C0041105"], ["C0006325", "C0018681", "C0015468"]),
  reply("symptoms", ["C0239206", "C2316035"], []),
];

export default {
  schemes: {
    ApiKeyAuth: { variables: ["apiKey"] },
    LoginToken: { variables: ["loginToken"], after: [logIn] },
    UpgradedToken: { variables: ["upgradedToken"], after: [acceptTerms] },
  },
  operations: {
    createAccessToken: {
      input: { body: { partner_id: { variable: "partnerId" }, secret: { variable: "secret" } } },
    },
    acceptTerms: {
      before: [readTerms],
      input: { body: { content_version: { variable: "contentVersion" } } },
    },
    getConsultation: { before: [begin] },
    answerQuestion: { before: [begin] },
    undoAnswer: { before: [begin, answer] },
    getReport: { before: [beginWithInformation] },
  },
  flows: [{ before: consultation, operationId: "getReport" }],
} satisfies VendorSamples;
