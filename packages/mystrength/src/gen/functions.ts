// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { createPages, operationFunction, type OperationFunction, pagesWith } from "@carespec/core/vendor";
import type { Methods } from "./client.ts";
import * as operations from "./operations.ts";

type Of<Id extends keyof Methods> = OperationFunction<"mystrength", Methods[Id]>;

/** Walks the items of all pages of an operation, as the method's `pages` does. */
export const pagesOf = /* @__PURE__ */ pagesWith(createPages);

/** Log in with password and TOTP code. */
export const createSession: Of<"createSession"> = /* @__PURE__ */ operationFunction(
  operations.createSession,
);

/** Renew a session without a code. */
export const renewSession: Of<"renewSession"> = /* @__PURE__ */ operationFunction(
  operations.renewSession,
);

/** List users. */
export const listUsers: Of<"listUsers"> = /* @__PURE__ */ operationFunction(
  operations.listUsers,
);

/** Get a user by myStrength id. */
export const getUser: Of<"getUser"> = /* @__PURE__ */ operationFunction(
  operations.getUser,
);

/** Find a user by member id. */
export const findUserByMemberId: Of<"findUserByMemberId"> = /* @__PURE__ */ operationFunction(
  operations.findUserByMemberId,
);

/** List activities. */
export const listActivities: Of<"listActivities"> = /* @__PURE__ */ operationFunction(
  operations.listActivities,
);

/** Get an activity by slug. */
export const getActivity: Of<"getActivity"> = /* @__PURE__ */ operationFunction(
  operations.getActivity,
);

/** Get an activity by number. */
export const getActivityById: Of<"getActivityById"> = /* @__PURE__ */ operationFunction(
  operations.getActivityById,
);

/** List assessments. */
export const listAssessments: Of<"listAssessments"> = /* @__PURE__ */ operationFunction(
  operations.listAssessments,
);

/** Get an assessment by slug. */
export const getAssessment: Of<"getAssessment"> = /* @__PURE__ */ operationFunction(
  operations.getAssessment,
);

/** Get an assessment by number. */
export const getAssessmentById: Of<"getAssessmentById"> = /* @__PURE__ */ operationFunction(
  operations.getAssessmentById,
);

/** Refer a person to myStrength. */
export const createReferral: Of<"createReferral"> = /* @__PURE__ */ operationFunction(
  operations.createReferral,
);
