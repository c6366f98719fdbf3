// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** The document's answers by operationId and name of the example. */
export const examples = {
  createSession: {
    serviceAccount: { operation: "createSession", status: 200, example: "serviceAccount" },
    invalidBody: { operation: "createSession", status: 400, example: "invalidBody" },
    wrongPassword: { operation: "createSession", status: 401, example: "wrongPassword" },
    wrongCode: { operation: "createSession", status: 401, example: "wrongCode" },
    replayedCode: { operation: "createSession", status: 401, example: "replayedCode" },
  },
  renewSession: {
    renewed: { operation: "renewSession", status: 200, example: "renewed" },
    invalidBody: { operation: "renewSession", status: 400, example: "invalidBody" },
    refreshTokenInvalid: { operation: "renewSession", status: 401, example: "refreshTokenInvalid" },
  },
  listUsers: {
    firstPage: { operation: "listUsers", status: 200, example: "firstPage" },
    emptyPage: { operation: "listUsers", status: 200, example: "emptyPage" },
    invalidParameter: { operation: "listUsers", status: 400, example: "invalidParameter" },
    missingToken: { operation: "listUsers", status: 401, example: "missingToken" },
    sessionExpired: { operation: "listUsers", status: 401, example: "sessionExpired" },
  },
  getUser: {
    sampleUser: { operation: "getUser", status: 200, example: "sampleUser" },
    invalidParameter: { operation: "getUser", status: 400, example: "invalidParameter" },
    missingToken: { operation: "getUser", status: 401, example: "missingToken" },
    sessionExpired: { operation: "getUser", status: 401, example: "sessionExpired" },
    userNotFound: { operation: "getUser", status: 404, example: "userNotFound" },
  },
  findUserByMemberId: {
    sampleUser: { operation: "findUserByMemberId", status: 200, example: "sampleUser" },
    missingToken: { operation: "findUserByMemberId", status: 401, example: "missingToken" },
    sessionExpired: { operation: "findUserByMemberId", status: 401, example: "sessionExpired" },
    userNotFound: { operation: "findUserByMemberId", status: 404, example: "userNotFound" },
  },
  listActivities: {
    firstPage: { operation: "listActivities", status: 200, example: "firstPage" },
    emptyPage: { operation: "listActivities", status: 200, example: "emptyPage" },
    invalidParameter: { operation: "listActivities", status: 400, example: "invalidParameter" },
    missingToken: { operation: "listActivities", status: 401, example: "missingToken" },
    sessionExpired: { operation: "listActivities", status: 401, example: "sessionExpired" },
  },
  getActivity: {
    sampleActivity: { operation: "getActivity", status: 200, example: "sampleActivity" },
    missingToken: { operation: "getActivity", status: 401, example: "missingToken" },
    sessionExpired: { operation: "getActivity", status: 401, example: "sessionExpired" },
    activityNotFound: { operation: "getActivity", status: 404, example: "activityNotFound" },
  },
  getActivityById: {
    sampleActivity: { operation: "getActivityById", status: 200, example: "sampleActivity" },
    invalidParameter: { operation: "getActivityById", status: 400, example: "invalidParameter" },
    missingToken: { operation: "getActivityById", status: 401, example: "missingToken" },
    sessionExpired: { operation: "getActivityById", status: 401, example: "sessionExpired" },
    activityNotFound: { operation: "getActivityById", status: 404, example: "activityNotFound" },
  },
  listAssessments: {
    firstPage: { operation: "listAssessments", status: 200, example: "firstPage" },
    emptyPage: { operation: "listAssessments", status: 200, example: "emptyPage" },
    invalidParameter: { operation: "listAssessments", status: 400, example: "invalidParameter" },
    missingToken: { operation: "listAssessments", status: 401, example: "missingToken" },
    sessionExpired: { operation: "listAssessments", status: 401, example: "sessionExpired" },
  },
  getAssessment: {
    sampleAssessment: { operation: "getAssessment", status: 200, example: "sampleAssessment" },
    missingToken: { operation: "getAssessment", status: 401, example: "missingToken" },
    sessionExpired: { operation: "getAssessment", status: 401, example: "sessionExpired" },
    assessmentNotFound: { operation: "getAssessment", status: 404, example: "assessmentNotFound" },
  },
  getAssessmentById: {
    sampleAssessment: { operation: "getAssessmentById", status: 200, example: "sampleAssessment" },
    invalidParameter: { operation: "getAssessmentById", status: 400, example: "invalidParameter" },
    missingToken: { operation: "getAssessmentById", status: 401, example: "missingToken" },
    sessionExpired: { operation: "getAssessmentById", status: 401, example: "sessionExpired" },
    assessmentNotFound: { operation: "getAssessmentById", status: 404, example: "assessmentNotFound" },
  },
  createReferral: {
    newUser: { operation: "createReferral", status: 201, example: "newUser" },
    invalidBody: { operation: "createReferral", status: 400, example: "invalidBody" },
    missingToken: { operation: "createReferral", status: 401, example: "missingToken" },
    sessionExpired: { operation: "createReferral", status: 401, example: "sessionExpired" },
  },
} as const;
