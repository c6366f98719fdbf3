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
  listUsers: {
    johnDoe: example("listUsers", 200, "johnDoe"),
    invalidCredentials: example("listUsers", 401, "invalidCredentials"),
    invalidUserAgent: example("listUsers", 403, "invalidUserAgent"),
    invalidQuery: example("listUsers", 422, "invalidQuery"),
  },
  createUser: {
    johnDoe: example("createUser", 201, "johnDoe"),
    invalidJson: example("createUser", 400, "invalidJson"),
    invalidCredentials: example("createUser", 401, "invalidCredentials"),
    invalidUserAgent: example("createUser", 403, "invalidUserAgent"),
    invalidFields: example("createUser", 422, "invalidFields"),
    externalIdTaken: example("createUser", 422, "externalIdTaken"),
  },
  getUser: {
    johnDoe: example("getUser", 200, "johnDoe"),
    invalidCredentials: example("getUser", 401, "invalidCredentials"),
    invalidUserAgent: example("getUser", 403, "invalidUserAgent"),
    notFound: example("getUser", 404, "notFound"),
  },
  updateUser: {
    johnDoe: example("updateUser", 200, "johnDoe"),
    invalidJson: example("updateUser", 400, "invalidJson"),
    invalidCredentials: example("updateUser", 401, "invalidCredentials"),
    invalidUserAgent: example("updateUser", 403, "invalidUserAgent"),
    notFound: example("updateUser", 404, "notFound"),
    invalidFields: example("updateUser", 422, "invalidFields"),
    externalIdTaken: example("updateUser", 422, "externalIdTaken"),
  },
  activateUser: {
    invalidCredentials: example("activateUser", 401, "invalidCredentials"),
    invalidUserAgent: example("activateUser", 403, "invalidUserAgent"),
    notFound: example("activateUser", 404, "notFound"),
  },
  deactivateUser: {
    invalidCredentials: example("deactivateUser", 401, "invalidCredentials"),
    invalidUserAgent: example("deactivateUser", 403, "invalidUserAgent"),
    notFound: example("deactivateUser", 404, "notFound"),
  },
  assignStudent: {
    invalidCredentials: example("assignStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("assignStudent", 403, "invalidUserAgent"),
    notFound: example("assignStudent", 404, "notFound"),
  },
  unassignStudent: {
    invalidCredentials: example("unassignStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("unassignStudent", 403, "invalidUserAgent"),
    notFound: example("unassignStudent", 404, "notFound"),
  },
  listUserGroups: {
    administrators: example("listUserGroups", 200, "administrators"),
    invalidCredentials: example("listUserGroups", 401, "invalidCredentials"),
    invalidUserAgent: example("listUserGroups", 403, "invalidUserAgent"),
    notFound: example("listUserGroups", 404, "notFound"),
    invalidQuery: example("listUserGroups", 422, "invalidQuery"),
  },
  addUserGroup: {
    invalidCredentials: example("addUserGroup", 401, "invalidCredentials"),
    invalidUserAgent: example("addUserGroup", 403, "invalidUserAgent"),
    notFound: example("addUserGroup", 404, "notFound"),
  },
  removeUserGroup: {
    invalidCredentials: example("removeUserGroup", 401, "invalidCredentials"),
    invalidUserAgent: example("removeUserGroup", 403, "invalidUserAgent"),
    notFound: example("removeUserGroup", 404, "notFound"),
  },
  listStudents: {
    exampleStudent: example("listStudents", 200, "exampleStudent"),
    invalidCredentials: example("listStudents", 401, "invalidCredentials"),
    invalidUserAgent: example("listStudents", 403, "invalidUserAgent"),
    invalidQuery: example("listStudents", 422, "invalidQuery"),
  },
  createStudent: {
    exampleStudent: example("createStudent", 201, "exampleStudent"),
    invalidJson: example("createStudent", 400, "invalidJson"),
    invalidCredentials: example("createStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("createStudent", 403, "invalidUserAgent"),
    invalidFields: example("createStudent", 422, "invalidFields"),
    externalIdTaken: example("createStudent", 422, "externalIdTaken"),
  },
  getStudent: {
    austinMichaels: example("getStudent", 200, "austinMichaels"),
    exampleStudent: example("getStudent", 200, "exampleStudent"),
    invalidCredentials: example("getStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("getStudent", 403, "invalidUserAgent"),
    notFound: example("getStudent", 404, "notFound"),
  },
  updateStudent: {
    exampleStudent: example("updateStudent", 200, "exampleStudent"),
    invalidJson: example("updateStudent", 400, "invalidJson"),
    invalidCredentials: example("updateStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("updateStudent", 403, "invalidUserAgent"),
    notFound: example("updateStudent", 404, "notFound"),
    invalidFields: example("updateStudent", 422, "invalidFields"),
    externalIdTaken: example("updateStudent", 422, "externalIdTaken"),
  },
  activateStudent: {
    invalidCredentials: example("activateStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("activateStudent", 403, "invalidUserAgent"),
    notFound: example("activateStudent", 404, "notFound"),
  },
  deactivateStudent: {
    invalidCredentials: example("deactivateStudent", 401, "invalidCredentials"),
    invalidUserAgent: example("deactivateStudent", 403, "invalidUserAgent"),
    notFound: example("deactivateStudent", 404, "notFound"),
  },
  listStudentUsers: {
    assignedUsers: example("listStudentUsers", 200, "assignedUsers"),
    invalidCredentials: example("listStudentUsers", 401, "invalidCredentials"),
    invalidUserAgent: example("listStudentUsers", 403, "invalidUserAgent"),
    notFound: example("listStudentUsers", 404, "notFound"),
    invalidQuery: example("listStudentUsers", 422, "invalidQuery"),
  },
  listGroups: {
    administratorsAndParents: example("listGroups", 200, "administratorsAndParents"),
    invalidCredentials: example("listGroups", 401, "invalidCredentials"),
    invalidUserAgent: example("listGroups", 403, "invalidUserAgent"),
    invalidQuery: example("listGroups", 422, "invalidQuery"),
  },
  listSites: {
    defaultSite: example("listSites", 200, "defaultSite"),
    invalidCredentials: example("listSites", 401, "invalidCredentials"),
    invalidUserAgent: example("listSites", 403, "invalidUserAgent"),
    invalidQuery: example("listSites", 422, "invalidQuery"),
  },
  getReport: {
    behaviourTotals: example("getReport", 200, "behaviourTotals"),
    reportIdInvalid: example("getReport", 400, "reportIdInvalid"),
    parameterUnknown: example("getReport", 400, "parameterUnknown"),
    parameterType: example("getReport", 400, "parameterType"),
    weekEndingNotSunday: example("getReport", 400, "weekEndingNotSunday"),
    invalidCredentials: example("getReport", 401, "invalidCredentials"),
    invalidUserAgent: example("getReport", 403, "invalidUserAgent"),
    reportIdNotFound: example("getReport", 404, "reportIdNotFound"),
    studentNotFound: example("getReport", 404, "studentNotFound"),
  },
  createLoginToken: {
    loginToken: example("createLoginToken", 201, "loginToken"),
    invalidCredentials: example("createLoginToken", 401, "invalidCredentials"),
    invalidUserAgent: example("createLoginToken", 403, "invalidUserAgent"),
    notFound: example("createLoginToken", 404, "notFound"),
  },
  authenticateUser: {

  },
};
