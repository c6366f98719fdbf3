// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "carespec-mock-control";

/** Servers in the order of the document; the first one is the client's default. */
export const servers = ["http://127.0.0.1:4010"] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Names, in lower case, of what holds credentials or personal data; their values are never shown. */
export const sensitive = ["authorization"] as const;

/** Security schemes of the operations that name no others. */
export const security = [] as const;

/** The operations by operationId. */
export const operations = {
  getHealth: {"route":"GET /__mock/health"},
  listVendors: {"route":"GET /__mock/vendors"},
  getControlDocument: {"route":"GET /__mock/openapi.json"},
  resetSession: {"route":"POST /__mock/reset","bodiless":true},
  addData: {"route":"POST /__mock/seed","bodiless":true},
  getData: {"route":"GET /__mock/export"},
  getClock: {"route":"GET /__mock/clock"},
  updateClock: {"route":"POST /__mock/clock"},
  resetClock: {"route":"DELETE /__mock/clock","bodiless":true},
  listFaults: {"route":"GET /__mock/faults"},
  addFault: {"route":"POST /__mock/faults"},
  removeFaults: {"route":"DELETE /__mock/faults","bodiless":true},
  listPreferences: {"route":"GET /__mock/preferences"},
  replacePreferences: {"route":"PUT /__mock/preferences","bodiless":true},
  removePreferences: {"route":"DELETE /__mock/preferences","bodiless":true},
  listRequests: {"route":"GET /__mock/requests"},
  removeRequests: {"route":"DELETE /__mock/requests","bodiless":true},
} as const;

/** The parts of the document that a client needs at run time. */
export const api = { api: apiName, commaSeparated, sensitive, security, operations };
