// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { OperationChecks } from "@carespec/core/compiled-validator";

/** Checks of `createSession`: its request, and its answers 200, 400, 401. */
export declare const createSession: OperationChecks;

/** Checks of `renewSession`: its request, and its answers 200, 400, 401. */
export declare const renewSession: OperationChecks;

/** Checks of `listUsers`: its answers 200, 400, 401. */
export declare const listUsers: OperationChecks;

/** Checks of `getUser`: its answers 200, 400, 401, 404. */
export declare const getUser: OperationChecks;

/** Checks of `findUserByMemberId`: its answers 200, 401, 404. */
export declare const findUserByMemberId: OperationChecks;

/** Checks of `listActivities`: its answers 200, 400, 401. */
export declare const listActivities: OperationChecks;

/** Checks of `getActivity`: its answers 200, 401, 404. */
export declare const getActivity: OperationChecks;

/** Checks of `getActivityById`: its answers 200, 400, 401, 404. */
export declare const getActivityById: OperationChecks;

/** Checks of `listAssessments`: its answers 200, 400, 401. */
export declare const listAssessments: OperationChecks;

/** Checks of `getAssessment`: its answers 200, 401, 404. */
export declare const getAssessment: OperationChecks;

/** Checks of `getAssessmentById`: its answers 200, 400, 401, 404. */
export declare const getAssessmentById: OperationChecks;

/** Checks of `createReferral`: its request, and its answers 201, 400, 401. */
export declare const createReferral: OperationChecks;
