// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "catalyst";

/** Servers in the order of the document; the first one is the client's default. */
export const servers = ["https://secure.datafinch.com", "https://sandbox.datafinch.com"] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Names, in lower case, of what holds credentials or personal data; their values are never shown. */
export const sensitive = ["authorization", "email", "ipadpin", "password", "token"] as const;

/** Security schemes of the operations that name no others. */
export const security = ["BasicAuth"] as const;

/** The operations by operationId. */
export const operations = {
  listUsers: {"route":"GET /api/users","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/UserId"}},
  createUser: {"route":"POST /api/users"},
  getUser: {"route":"GET /api/users/{userId}"},
  updateUser: {"route":"PUT /api/users/{userId}"},
  activateUser: {"route":"POST /api/users/{userId}","bodiless":true},
  deactivateUser: {"route":"DELETE /api/users/{userId}","bodiless":true},
  assignStudent: {"route":"POST /api/users/{userId}/students/{studentId}","bodiless":true},
  unassignStudent: {"route":"DELETE /api/users/{userId}/students/{studentId}","bodiless":true},
  listUserGroups: {"route":"GET /api/users/{userId}/groups","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/GroupId"}},
  addUserGroup: {"route":"POST /api/users/{userId}/groups/{groupId}","bodiless":true},
  removeUserGroup: {"route":"DELETE /api/users/{userId}/groups/{groupId}","bodiless":true},
  listStudents: {"route":"GET /api/students","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/StudentId"}},
  createStudent: {"route":"POST /api/students/"},
  getStudent: {"route":"GET /api/students/{studentId}"},
  updateStudent: {"route":"PUT /api/students/{studentId}"},
  activateStudent: {"route":"POST /api/students/{studentId}","bodiless":true},
  deactivateStudent: {"route":"DELETE /api/students/{studentId}","bodiless":true},
  listStudentUsers: {"route":"GET /api/students/{studentId}/users/{userAccessType}","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/UserId"}},
  listGroups: {"route":"GET /api/groups","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/GroupId"}},
  listSites: {"route":"GET /api/sites","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/SiteId"}},
  getReport: {"route":"GET /api/reports"},
  createLoginToken: {"route":"POST /api/users/{userId}/token"},
  authenticateUser: {"route":"GET /login/authenticate","security":[],"bodiless":true,"redirects":true},
} as const;

/** The parts of the document that a client needs at run time. */
export const api = { api: apiName, commaSeparated, sensitive, security, operations };
