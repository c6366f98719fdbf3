// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { OperationChecks } from "@carespec/core/compiled-validator";

/** Checks of `listUsers`: its answers 200, 401, 403, 422. */
export declare const listUsers: OperationChecks;

/** Checks of `createUser`: its request, and its answers 201, 400, 401, 403, 422. */
export declare const createUser: OperationChecks;

/** Checks of `getUser`: its answers 200, 401, 403, 404. */
export declare const getUser: OperationChecks;

/** Checks of `updateUser`: its request, and its answers 200, 400, 401, 403, 404, 422. */
export declare const updateUser: OperationChecks;

/** Checks of `activateUser`: its answers 401, 403, 404. */
export declare const activateUser: OperationChecks;

/** Checks of `deactivateUser`: its answers 401, 403, 404. */
export declare const deactivateUser: OperationChecks;

/** Checks of `assignStudent`: its answers 401, 403, 404. */
export declare const assignStudent: OperationChecks;

/** Checks of `unassignStudent`: its answers 401, 403, 404. */
export declare const unassignStudent: OperationChecks;

/** Checks of `listUserGroups`: its answers 200, 401, 403, 404, 422. */
export declare const listUserGroups: OperationChecks;

/** Checks of `addUserGroup`: its answers 401, 403, 404. */
export declare const addUserGroup: OperationChecks;

/** Checks of `removeUserGroup`: its answers 401, 403, 404. */
export declare const removeUserGroup: OperationChecks;

/** Checks of `listStudents`: its answers 200, 401, 403, 422. */
export declare const listStudents: OperationChecks;

/** Checks of `createStudent`: its request, and its answers 201, 400, 401, 403, 422. */
export declare const createStudent: OperationChecks;

/** Checks of `getStudent`: its answers 200, 401, 403, 404. */
export declare const getStudent: OperationChecks;

/** Checks of `updateStudent`: its request, and its answers 200, 400, 401, 403, 404, 422. */
export declare const updateStudent: OperationChecks;

/** Checks of `activateStudent`: its answers 401, 403, 404. */
export declare const activateStudent: OperationChecks;

/** Checks of `deactivateStudent`: its answers 401, 403, 404. */
export declare const deactivateStudent: OperationChecks;

/** Checks of `listStudentUsers`: its answers 200, 401, 403, 404, 422. */
export declare const listStudentUsers: OperationChecks;

/** Checks of `listGroups`: its answers 200, 401, 403, 422. */
export declare const listGroups: OperationChecks;

/** Checks of `listSites`: its answers 200, 401, 403, 422. */
export declare const listSites: OperationChecks;

/** Checks of `getReport`: its answers 200, 400, 401, 403, 404. */
export declare const getReport: OperationChecks;

/** Checks of `createLoginToken`: its answers 201, 401, 403, 404. */
export declare const createLoginToken: OperationChecks;

/** Checks of `authenticateUser`: it has no body. */
export declare const authenticateUser: OperationChecks;
