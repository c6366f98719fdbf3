// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { delimited, fillPath, type OperationDescription, writeBody, writeQuery } from "@carespec/core/vendor";

export const createAccessToken = {"operationId":"createAccessToken","route":"POST /login","security":["ApiKeyAuth"],writeBody} as const satisfies OperationDescription;

export const getTerms = {"operationId":"getTerms","route":"GET /terms","security":["ApiKeyAuth","LoginToken"]} as const satisfies OperationDescription;

export const acceptTerms = {"operationId":"acceptTerms","route":"POST /terms","security":["ApiKeyAuth","LoginToken"],writeBody} as const satisfies OperationDescription;

export const startConsultation = {"operationId":"startConsultation","route":"POST /initial",writeBody} as const satisfies OperationDescription;

export const getConsultation = {"operationId":"getConsultation","route":"GET /chat"} as const satisfies OperationDescription;

export const answerQuestion = {"operationId":"answerQuestion","route":"POST /chat",writeBody} as const satisfies OperationDescription;

export const undoAnswer = {"operationId":"undoAnswer","route":"POST /step-back"} as const satisfies OperationDescription;

export const getReport = {"operationId":"getReport","route":"GET /report"} as const satisfies OperationDescription;

export const searchSymptoms = {"operationId":"searchSymptoms","route":"GET /symptom-search",writeQuery} as const satisfies OperationDescription;

export const listArticles = {"operationId":"listArticles","route":"GET /articles",writeQuery,"styles":{"query":{"ids":/* @__PURE__ */ delimited(",")}}} as const satisfies OperationDescription;

export const getArticle = {"operationId":"getArticle","route":"GET /article/{id}",fillPath} as const satisfies OperationDescription;

export const recordEvent = {"operationId":"recordEvent","route":"POST /analytics","bodiless":true,writeBody} as const satisfies OperationDescription;

export const sendFeedback = {"operationId":"sendFeedback","route":"POST /analytics/feedback","bodiless":true,writeBody} as const satisfies OperationDescription;
