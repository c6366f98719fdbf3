// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Servers in the order of the document; the first one is the client's default. */
export const servers = [
  "https://portal.your.md/api/v1",
  "https://portal-dev.dev.your.md/api/v1",
] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = ["ids"] as const;

/** Each operation's id and the security schemes that apply to it, by method and path. */
export const operations = {
  "POST /login": {"operationId":"createAccessToken","security":["ApiKeyAuth"]},
  "GET /terms": {"operationId":"getTerms","security":["ApiKeyAuth","LoginToken"]},
  "POST /terms": {"operationId":"acceptTerms","security":["ApiKeyAuth","LoginToken"]},
  "POST /initial": {"operationId":"startConsultation","security":["ApiKeyAuth","UpgradedToken"]},
  "GET /chat": {"operationId":"getConsultation","security":["ApiKeyAuth","UpgradedToken"]},
  "POST /chat": {"operationId":"answerQuestion","security":["ApiKeyAuth","UpgradedToken"]},
  "POST /step-back": {"operationId":"undoAnswer","security":["ApiKeyAuth","UpgradedToken"]},
  "GET /report": {"operationId":"getReport","security":["ApiKeyAuth","UpgradedToken"]},
  "GET /symptom-search": {"operationId":"searchSymptoms","security":["ApiKeyAuth","UpgradedToken"]},
  "GET /articles": {"operationId":"listArticles","security":["ApiKeyAuth","UpgradedToken"]},
  "GET /article/{id}": {"operationId":"getArticle","security":["ApiKeyAuth","UpgradedToken"]},
  "POST /analytics": {"operationId":"recordEvent","security":["ApiKeyAuth","UpgradedToken"]},
  "POST /analytics/feedback": {"operationId":"sendFeedback","security":["ApiKeyAuth","UpgradedToken"]},
} as const;
