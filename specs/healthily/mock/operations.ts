import type { Handler } from "@carespec/mock-kit";
import { recordEvent, sendFeedback } from "./analytics.ts";
import { getArticle, listArticles } from "./articles.ts";
import { acceptTerms, createAccessToken, getTerms } from "./authentication.ts";
import {
  answerQuestion,
  getConsultation,
  getReport,
  startConsultation,
  undoAnswer,
} from "./dialogue.ts";
import { searchSymptoms } from "./search.ts";

/** What each operationId of the document does. */
export const operations: Record<string, Handler> = {
  createAccessToken,
  getTerms,
  acceptTerms,
  startConsultation,
  getConsultation,
  answerQuestion,
  undoAnswer,
  getReport,
  searchSymptoms,
  listArticles,
  getArticle,
  recordEvent,
  sendFeedback,
};
