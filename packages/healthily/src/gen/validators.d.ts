// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { OperationChecks } from "@carespec/core/compiled-validator";

/** Checks of `createAccessToken`: its request, and its answers 200, 400, 401. */
export declare const createAccessToken: OperationChecks;

/** Checks of `getTerms`: its answers 200, 401. */
export declare const getTerms: OperationChecks;

/** Checks of `acceptTerms`: its request, and its answers 200, 400, 401. */
export declare const acceptTerms: OperationChecks;

/** Checks of `startConsultation`: its request, and its answers 200, 400, 401, 403. */
export declare const startConsultation: OperationChecks;

/** Checks of `getConsultation`: its answers 200, 401, 403, 404. */
export declare const getConsultation: OperationChecks;

/** Checks of `answerQuestion`: its request, and its answers 200, 400, 401, 403, 404. */
export declare const answerQuestion: OperationChecks;

/** Checks of `undoAnswer`: its answers 200, 401, 403, 404. */
export declare const undoAnswer: OperationChecks;

/** Checks of `getReport`: its answers 200, 401, 403, 404. */
export declare const getReport: OperationChecks;

/** Checks of `searchSymptoms`: its answers 200, 400, 401, 403. */
export declare const searchSymptoms: OperationChecks;

/** Checks of `listArticles`: its answers 200, 400, 401, 403. */
export declare const listArticles: OperationChecks;

/** Checks of `getArticle`: its answers 200, 401, 403, 404. */
export declare const getArticle: OperationChecks;

/** Checks of `recordEvent`: its request, and its answers 200, 400, 401, 403. */
export declare const recordEvent: OperationChecks;

/** Checks of `sendFeedback`: its request, and its answers 200, 400, 401, 403. */
export declare const sendFeedback: OperationChecks;
