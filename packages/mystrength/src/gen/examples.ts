// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** A named example of an answer, for which a mock can be asked. */
export interface Example<Operation extends string, Status extends number, Name extends string> {
  readonly operation: Operation;
  readonly status: Status;
  readonly example: Name;
}

function example<Operation extends string, Status extends number, Name extends string>(
  operation: Operation,
  status: Status,
  name: Name,
): Example<Operation, Status, Name> {
  return { operation, status, example: name };
}

/** The document's answers by operationId and name of the example. */
export const examples = {
  createSession: {
    serviceAccount: example("createSession", 200, "serviceAccount"),
    invalidBody: example("createSession", 400, "invalidBody"),
    wrongPassword: example("createSession", 401, "wrongPassword"),
    wrongCode: example("createSession", 401, "wrongCode"),
    replayedCode: example("createSession", 401, "replayedCode"),
  },
  renewSession: {
    renewed: example("renewSession", 200, "renewed"),
    invalidBody: example("renewSession", 400, "invalidBody"),
    refreshTokenInvalid: example("renewSession", 401, "refreshTokenInvalid"),
  },
  listUsers: {
    firstPage: example("listUsers", 200, "firstPage"),
    emptyPage: example("listUsers", 200, "emptyPage"),
    invalidParameter: example("listUsers", 400, "invalidParameter"),
    missingToken: example("listUsers", 401, "missingToken"),
    sessionExpired: example("listUsers", 401, "sessionExpired"),
  },
  getUser: {
    sampleUser: example("getUser", 200, "sampleUser"),
    invalidParameter: example("getUser", 400, "invalidParameter"),
    missingToken: example("getUser", 401, "missingToken"),
    sessionExpired: example("getUser", 401, "sessionExpired"),
    userNotFound: example("getUser", 404, "userNotFound"),
  },
  findUserByMemberId: {
    sampleUser: example("findUserByMemberId", 200, "sampleUser"),
    missingToken: example("findUserByMemberId", 401, "missingToken"),
    sessionExpired: example("findUserByMemberId", 401, "sessionExpired"),
    userNotFound: example("findUserByMemberId", 404, "userNotFound"),
  },
  listActivities: {
    firstPage: example("listActivities", 200, "firstPage"),
    emptyPage: example("listActivities", 200, "emptyPage"),
    invalidParameter: example("listActivities", 400, "invalidParameter"),
    missingToken: example("listActivities", 401, "missingToken"),
    sessionExpired: example("listActivities", 401, "sessionExpired"),
  },
  getActivity: {
    sampleActivity: example("getActivity", 200, "sampleActivity"),
    missingToken: example("getActivity", 401, "missingToken"),
    sessionExpired: example("getActivity", 401, "sessionExpired"),
    activityNotFound: example("getActivity", 404, "activityNotFound"),
  },
  getActivityById: {
    sampleActivity: example("getActivityById", 200, "sampleActivity"),
    invalidParameter: example("getActivityById", 400, "invalidParameter"),
    missingToken: example("getActivityById", 401, "missingToken"),
    sessionExpired: example("getActivityById", 401, "sessionExpired"),
    activityNotFound: example("getActivityById", 404, "activityNotFound"),
  },
  listAssessments: {
    firstPage: example("listAssessments", 200, "firstPage"),
    emptyPage: example("listAssessments", 200, "emptyPage"),
    invalidParameter: example("listAssessments", 400, "invalidParameter"),
    missingToken: example("listAssessments", 401, "missingToken"),
    sessionExpired: example("listAssessments", 401, "sessionExpired"),
  },
  getAssessment: {
    sampleAssessment: example("getAssessment", 200, "sampleAssessment"),
    missingToken: example("getAssessment", 401, "missingToken"),
    sessionExpired: example("getAssessment", 401, "sessionExpired"),
    assessmentNotFound: example("getAssessment", 404, "assessmentNotFound"),
  },
  getAssessmentById: {
    sampleAssessment: example("getAssessmentById", 200, "sampleAssessment"),
    invalidParameter: example("getAssessmentById", 400, "invalidParameter"),
    missingToken: example("getAssessmentById", 401, "missingToken"),
    sessionExpired: example("getAssessmentById", 401, "sessionExpired"),
    assessmentNotFound: example("getAssessmentById", 404, "assessmentNotFound"),
  },
  createReferral: {
    newUser: example("createReferral", 201, "newUser"),
    invalidBody: example("createReferral", 400, "invalidBody"),
    missingToken: example("createReferral", 401, "missingToken"),
    sessionExpired: example("createReferral", 401, "sessionExpired"),
  },
};
