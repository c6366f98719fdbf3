// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "mystrength";

/** Servers in the order of the document; the first one is the client's default. */
export const servers = ["https://api.mystrength.com"] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Names, in lower case, of what holds credentials or personal data; their values are never shown. */
export const sensitive = ["access_code", "authorization", "memberid", "mfa_token", "password", "refresh_token", "session_token", "x-session-token"] as const;

/** Security schemes of the operations that name no others. */
export const security = ["SessionToken"] as const;

/** The operations by operationId. */
export const operations = {
  createSession: {"route":"POST /sessions","security":[]},
  renewSession: {"route":"POST /sessions/renew","security":[]},
  listUsers: {"route":"GET /users","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000}},
  getUser: {"route":"GET /users/{myStrengthUserId}"},
  findUserByMemberId: {"route":"GET /members/{memberId}/user"},
  listActivities: {"route":"GET /activities","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000}},
  getActivity: {"route":"GET /activities/{activityUrl}"},
  getActivityById: {"route":"GET /activities/by-id/{activityId}"},
  listAssessments: {"route":"GET /assessments","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000}},
  getAssessment: {"route":"GET /assessments/{assessmentUrl}"},
  getAssessmentById: {"route":"GET /assessments/by-id/{assessmentId}"},
  createReferral: {"route":"POST /referrals"},
} as const;

/** The parts of the document that a client needs at run time. */
export const api = { api: apiName, commaSeparated, sensitive, security, operations };
