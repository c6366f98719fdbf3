// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { createPages, operationFunction, type OperationFunction, pagesWith } from "@carespec/core/vendor";
import type { Methods } from "./client.ts";
import * as operations from "./operations.ts";

type Of<Id extends keyof Methods> = OperationFunction<"catalyst", Methods[Id]>;

/** Walks the items of all pages of an operation, as the method's `pages` does. */
export const pagesOf = /* @__PURE__ */ pagesWith(createPages);

/** List users. */
export const listUsers: Of<"listUsers"> = /* @__PURE__ */ operationFunction(
  operations.listUsers,
);

/** Create a user. */
export const createUser: Of<"createUser"> = /* @__PURE__ */ operationFunction(
  operations.createUser,
);

/** Get a user. */
export const getUser: Of<"getUser"> = /* @__PURE__ */ operationFunction(
  operations.getUser,
);

/** Update a user. */
export const updateUser: Of<"updateUser"> = /* @__PURE__ */ operationFunction(
  operations.updateUser,
);

/** Activate a user. */
export const activateUser: Of<"activateUser"> = /* @__PURE__ */ operationFunction(
  operations.activateUser,
);

/** Deactivate a user. */
export const deactivateUser: Of<"deactivateUser"> = /* @__PURE__ */ operationFunction(
  operations.deactivateUser,
);

/** Assign a student to a user. */
export const assignStudent: Of<"assignStudent"> = /* @__PURE__ */ operationFunction(
  operations.assignStudent,
);

/** Remove a student from a user. */
export const unassignStudent: Of<"unassignStudent"> = /* @__PURE__ */ operationFunction(
  operations.unassignStudent,
);

/** List the groups of a user. */
export const listUserGroups: Of<"listUserGroups"> = /* @__PURE__ */ operationFunction(
  operations.listUserGroups,
);

/** Add a user to a group. */
export const addUserGroup: Of<"addUserGroup"> = /* @__PURE__ */ operationFunction(
  operations.addUserGroup,
);

/** Remove a user from a group. */
export const removeUserGroup: Of<"removeUserGroup"> = /* @__PURE__ */ operationFunction(
  operations.removeUserGroup,
);

/** List students. */
export const listStudents: Of<"listStudents"> = /* @__PURE__ */ operationFunction(
  operations.listStudents,
);

/** Create a student. */
export const createStudent: Of<"createStudent"> = /* @__PURE__ */ operationFunction(
  operations.createStudent,
);

/** Get a student. */
export const getStudent: Of<"getStudent"> = /* @__PURE__ */ operationFunction(
  operations.getStudent,
);

/** Update a student. */
export const updateStudent: Of<"updateStudent"> = /* @__PURE__ */ operationFunction(
  operations.updateStudent,
);

/** Activate a student. */
export const activateStudent: Of<"activateStudent"> = /* @__PURE__ */ operationFunction(
  operations.activateStudent,
);

/** Deactivate a student. */
export const deactivateStudent: Of<"deactivateStudent"> = /* @__PURE__ */ operationFunction(
  operations.deactivateStudent,
);

/** List the users of a student. */
export const listStudentUsers: Of<"listStudentUsers"> = /* @__PURE__ */ operationFunction(
  operations.listStudentUsers,
);

/** List security groups. */
export const listGroups: Of<"listGroups"> = /* @__PURE__ */ operationFunction(
  operations.listGroups,
);

/** List sites. */
export const listSites: Of<"listSites"> = /* @__PURE__ */ operationFunction(
  operations.listSites,
);

/** Run a custom report. */
export const getReport: Of<"getReport"> = /* @__PURE__ */ operationFunction(
  operations.getReport,
);

/** Create a login token (beta). */
export const createLoginToken: Of<"createLoginToken"> = /* @__PURE__ */ operationFunction(
  operations.createLoginToken,
);

/** Sign a user in by token. */
export const authenticateUser: Of<"authenticateUser"> = /* @__PURE__ */ operationFunction(
  operations.authenticateUser,
);
