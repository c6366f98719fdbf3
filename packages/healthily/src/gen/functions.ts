// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { operationFunction, type OperationFunction } from "@carespec/core/vendor";
import type { Methods } from "./client.ts";
import * as operations from "./operations.ts";

type Of<Id extends keyof Methods> = OperationFunction<"healthily", Methods[Id]>;

/** Log in as a partner. */
export const createAccessToken: Of<"createAccessToken"> = /* @__PURE__ */ operationFunction(
  operations.createAccessToken,
);

/** Get the legal texts. */
export const getTerms: Of<"getTerms"> = /* @__PURE__ */ operationFunction(
  operations.getTerms,
);

/** Accept the terms and upgrade the token. */
export const acceptTerms: Of<"acceptTerms"> = /* @__PURE__ */ operationFunction(
  operations.acceptTerms,
);

/** Start a consultation. */
export const startConsultation: Of<"startConsultation"> = /* @__PURE__ */ operationFunction(
  operations.startConsultation,
);

/** Get the last state. */
export const getConsultation: Of<"getConsultation"> = /* @__PURE__ */ operationFunction(
  operations.getConsultation,
);

/** Answer the current question. */
export const answerQuestion: Of<"answerQuestion"> = /* @__PURE__ */ operationFunction(
  operations.answerQuestion,
);

/** Take the last answer back. */
export const undoAnswer: Of<"undoAnswer"> = /* @__PURE__ */ operationFunction(
  operations.undoAnswer,
);

/** Get the report. */
export const getReport: Of<"getReport"> = /* @__PURE__ */ operationFunction(
  operations.getReport,
);

/** Search known symptoms. */
export const searchSymptoms: Of<"searchSymptoms"> = /* @__PURE__ */ operationFunction(
  operations.searchSymptoms,
);

/** Get several articles. */
export const listArticles: Of<"listArticles"> = /* @__PURE__ */ operationFunction(
  operations.listArticles,
);

/** Get an article. */
export const getArticle: Of<"getArticle"> = /* @__PURE__ */ operationFunction(
  operations.getArticle,
);

/** Record a custom event. */
export const recordEvent: Of<"recordEvent"> = /* @__PURE__ */ operationFunction(
  operations.recordEvent,
);

/** Send feedback of the user. */
export const sendFeedback: Of<"sendFeedback"> = /* @__PURE__ */ operationFunction(
  operations.sendFeedback,
);
