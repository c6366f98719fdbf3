// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Servers in the order of the document; the first one is the client's default. */
export const servers = [
  "http://127.0.0.1:4010",
] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Each operation's id and the security schemes that apply to it, by method and path. */
export const operations = {
  "GET /__mock/health": {"operationId":"getHealth","security":[]},
  "GET /__mock/vendors": {"operationId":"listVendors","security":[]},
  "GET /__mock/openapi.json": {"operationId":"getControlDocument","security":[]},
  "POST /__mock/reset": {"operationId":"resetSession","security":[]},
  "POST /__mock/seed": {"operationId":"addData","security":[]},
  "GET /__mock/export": {"operationId":"getData","security":[]},
  "GET /__mock/clock": {"operationId":"getClock","security":[]},
  "POST /__mock/clock": {"operationId":"updateClock","security":[]},
  "DELETE /__mock/clock": {"operationId":"resetClock","security":[]},
  "GET /__mock/faults": {"operationId":"listFaults","security":[]},
  "POST /__mock/faults": {"operationId":"addFault","security":[]},
  "DELETE /__mock/faults": {"operationId":"removeFaults","security":[]},
  "GET /__mock/preferences": {"operationId":"listPreferences","security":[]},
  "PUT /__mock/preferences": {"operationId":"replacePreferences","security":[]},
  "DELETE /__mock/preferences": {"operationId":"removePreferences","security":[]},
  "GET /__mock/requests": {"operationId":"listRequests","security":[]},
  "DELETE /__mock/requests": {"operationId":"removeRequests","security":[]},
} as const;
