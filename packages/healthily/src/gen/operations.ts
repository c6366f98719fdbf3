// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "healthily";

/** Servers in the order of the document; the first one is the client's default. */
export const servers = ["https://portal.your.md/api/v1", "https://portal-dev.dev.your.md/api/v1"] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = ["ids"] as const;

/** Names, in lower case, of what holds credentials or personal data; their values are never shown. */
export const sensitive = ["access_token", "authorization", "gender", "partner_id", "secret", "text", "x-api-key"] as const;

/** Security schemes of the operations that name no others. */
export const security = ["ApiKeyAuth", "UpgradedToken"] as const;

/** The operations by operationId. */
export const operations = {
  createAccessToken: {"route":"POST /login","security":["ApiKeyAuth"]},
  getTerms: {"route":"GET /terms","security":["ApiKeyAuth","LoginToken"]},
  acceptTerms: {"route":"POST /terms","security":["ApiKeyAuth","LoginToken"]},
  startConsultation: {"route":"POST /initial"},
  getConsultation: {"route":"GET /chat"},
  answerQuestion: {"route":"POST /chat"},
  undoAnswer: {"route":"POST /step-back"},
  getReport: {"route":"GET /report"},
  searchSymptoms: {"route":"GET /symptom-search"},
  listArticles: {"route":"GET /articles"},
  getArticle: {"route":"GET /article/{id}"},
  recordEvent: {"route":"POST /analytics"},
  sendFeedback: {"route":"POST /analytics/feedback"},
} as const;

/** The parts of the document that a client needs at run time. */
export const api = { api: apiName, commaSeparated, sensitive, security, operations };
