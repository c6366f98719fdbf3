// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Servers in the order of the document; the first one is the client's default. */
export const servers = [
  "https://api.mystrength.com",
] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Each operation's id and the security schemes that apply to it, by method and path. */
export const operations = {
  "POST /sessions": {"operationId":"createSession","security":[]},
  "POST /sessions/renew": {"operationId":"renewSession","security":[]},
  "GET /users": {"operationId":"listUsers","security":["SessionToken"]},
  "GET /users/{myStrengthUserId}": {"operationId":"getUser","security":["SessionToken"]},
  "GET /members/{memberId}/user": {"operationId":"findUserByMemberId","security":["SessionToken"]},
  "GET /activities": {"operationId":"listActivities","security":["SessionToken"]},
  "GET /activities/{activityUrl}": {"operationId":"getActivity","security":["SessionToken"]},
  "GET /activities/by-id/{activityId}": {"operationId":"getActivityById","security":["SessionToken"]},
  "GET /assessments": {"operationId":"listAssessments","security":["SessionToken"]},
  "GET /assessments/{assessmentUrl}": {"operationId":"getAssessment","security":["SessionToken"]},
  "GET /assessments/by-id/{assessmentId}": {"operationId":"getAssessmentById","security":["SessionToken"]},
  "POST /referrals": {"operationId":"createReferral","security":["SessionToken"]},
} as const;
