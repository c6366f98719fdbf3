// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export type {
  CreateAccessTokenRequest,
  AcceptTermsRequest,
  StartConsultationRequest,
  AnswerQuestionRequest,
  SearchSymptomsRequest,
  ListArticlesRequest,
  GetArticleRequest,
  RecordEventRequest,
  SendFeedbackRequest,
} from "./client.ts";
