// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { fillPath, type OperationDescription, writeBody, writeQuery } from "@carespec/core/vendor";

export const listUsers = {"operationId":"listUsers","route":"GET /api/users","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/UserId"},writeQuery} as const satisfies OperationDescription;

export const createUser = {"operationId":"createUser","route":"POST /api/users",writeBody} as const satisfies OperationDescription;

export const getUser = {"operationId":"getUser","route":"GET /api/users/{userId}",fillPath} as const satisfies OperationDescription;

export const updateUser = {"operationId":"updateUser","route":"PUT /api/users/{userId}",fillPath,writeBody} as const satisfies OperationDescription;

export const activateUser = {"operationId":"activateUser","route":"POST /api/users/{userId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const deactivateUser = {"operationId":"deactivateUser","route":"DELETE /api/users/{userId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const assignStudent = {"operationId":"assignStudent","route":"POST /api/users/{userId}/students/{studentId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const unassignStudent = {"operationId":"unassignStudent","route":"DELETE /api/users/{userId}/students/{studentId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const listUserGroups = {"operationId":"listUserGroups","route":"GET /api/users/{userId}/groups","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/GroupId"},fillPath,writeQuery} as const satisfies OperationDescription;

export const addUserGroup = {"operationId":"addUserGroup","route":"POST /api/users/{userId}/groups/{groupId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const removeUserGroup = {"operationId":"removeUserGroup","route":"DELETE /api/users/{userId}/groups/{groupId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const listStudents = {"operationId":"listStudents","route":"GET /api/students","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/StudentId"},writeQuery} as const satisfies OperationDescription;

export const createStudent = {"operationId":"createStudent","route":"POST /api/students/",writeBody} as const satisfies OperationDescription;

export const getStudent = {"operationId":"getStudent","route":"GET /api/students/{studentId}",fillPath} as const satisfies OperationDescription;

export const updateStudent = {"operationId":"updateStudent","route":"PUT /api/students/{studentId}",fillPath,writeBody} as const satisfies OperationDescription;

export const activateStudent = {"operationId":"activateStudent","route":"POST /api/students/{studentId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const deactivateStudent = {"operationId":"deactivateStudent","route":"DELETE /api/students/{studentId}","bodiless":true,fillPath} as const satisfies OperationDescription;

export const listStudentUsers = {"operationId":"listStudentUsers","route":"GET /api/students/{studentId}/users/{userAccessType}","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/UserId"},fillPath,writeQuery} as const satisfies OperationDescription;

export const listGroups = {"operationId":"listGroups","route":"GET /api/groups","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/GroupId"},writeQuery} as const satisfies OperationDescription;

export const listSites = {"operationId":"listSites","route":"GET /api/sites","pages":{"style":"page","page":"page","size":"size","defaultSize":20,"maxSize":100,"id":"/SiteId"},writeQuery} as const satisfies OperationDescription;

export const getReport = {"operationId":"getReport","route":"GET /api/reports",writeQuery} as const satisfies OperationDescription;

export const createLoginToken = {"operationId":"createLoginToken","route":"POST /api/users/{userId}/token",fillPath} as const satisfies OperationDescription;

export const authenticateUser = {"operationId":"authenticateUser","route":"GET /login/authenticate","security":[],"bodiless":true,"redirects":true,writeQuery} as const satisfies OperationDescription;
