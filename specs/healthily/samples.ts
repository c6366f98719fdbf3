import type { SampleStep, VendorSamples } from "@carespec/document";

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
} satisfies VendorSamples;
