// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Servers in the order of the document; the first one is the client's default. */
export const servers = [
  "https://secure.datafinch.com",
  "https://sandbox.datafinch.com",
] as const;

/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */
export const commaSeparated = [] as const;

/** Each operation's id and the security schemes that apply to it, by method and path. */
export const operations = {
  "GET /api/users": {"operationId":"listUsers","security":["BasicAuth"]},
  "POST /api/users": {"operationId":"createUser","security":["BasicAuth"]},
  "GET /api/users/{userId}": {"operationId":"getUser","security":["BasicAuth"]},
  "PUT /api/users/{userId}": {"operationId":"updateUser","security":["BasicAuth"]},
  "POST /api/users/{userId}": {"operationId":"activateUser","security":["BasicAuth"]},
  "DELETE /api/users/{userId}": {"operationId":"deactivateUser","security":["BasicAuth"]},
  "POST /api/users/{userId}/students/{studentId}": {"operationId":"assignStudent","security":["BasicAuth"]},
  "DELETE /api/users/{userId}/students/{studentId}": {"operationId":"unassignStudent","security":["BasicAuth"]},
  "GET /api/users/{userId}/groups": {"operationId":"listUserGroups","security":["BasicAuth"]},
  "POST /api/users/{userId}/groups/{groupId}": {"operationId":"addUserGroup","security":["BasicAuth"]},
  "DELETE /api/users/{userId}/groups/{groupId}": {"operationId":"removeUserGroup","security":["BasicAuth"]},
  "GET /api/students": {"operationId":"listStudents","security":["BasicAuth"]},
  "POST /api/students/": {"operationId":"createStudent","security":["BasicAuth"]},
  "GET /api/students/{studentId}": {"operationId":"getStudent","security":["BasicAuth"]},
  "PUT /api/students/{studentId}": {"operationId":"updateStudent","security":["BasicAuth"]},
  "POST /api/students/{studentId}": {"operationId":"activateStudent","security":["BasicAuth"]},
  "DELETE /api/students/{studentId}": {"operationId":"deactivateStudent","security":["BasicAuth"]},
  "GET /api/students/{studentId}/users/{userAccessType}": {"operationId":"listStudentUsers","security":["BasicAuth"]},
  "GET /api/groups": {"operationId":"listGroups","security":["BasicAuth"]},
  "GET /api/sites": {"operationId":"listSites","security":["BasicAuth"]},
  "GET /api/reports": {"operationId":"getReport","security":["BasicAuth"]},
  "POST /api/users/{userId}/token": {"operationId":"createLoginToken","security":["BasicAuth"]},
  "GET /login/authenticate": {"operationId":"authenticateUser","security":[]},
} as const;
