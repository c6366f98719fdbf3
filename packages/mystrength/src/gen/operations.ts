// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { fillPath, type OperationDescription, writeBody, writeQuery } from "@carespec/core/vendor";

export const createSession = {"operationId":"createSession","route":"POST /sessions","security":[],"bodiless":true,writeBody} as const satisfies OperationDescription;

export const renewSession = {"operationId":"renewSession","route":"POST /sessions/renew","security":[],"bodiless":true,writeBody} as const satisfies OperationDescription;

export const listUsers = {"operationId":"listUsers","route":"GET /users","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000},writeQuery} as const satisfies OperationDescription;

export const getUser = {"operationId":"getUser","route":"GET /users/{myStrengthUserId}",fillPath} as const satisfies OperationDescription;

export const findUserByMemberId = {"operationId":"findUserByMemberId","route":"GET /members/{memberId}/user",fillPath} as const satisfies OperationDescription;

export const listActivities = {"operationId":"listActivities","route":"GET /activities","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000},writeQuery} as const satisfies OperationDescription;

export const getActivity = {"operationId":"getActivity","route":"GET /activities/{activityUrl}",fillPath} as const satisfies OperationDescription;

export const getActivityById = {"operationId":"getActivityById","route":"GET /activities/by-id/{activityId}",fillPath} as const satisfies OperationDescription;

export const listAssessments = {"operationId":"listAssessments","route":"GET /assessments","pages":{"style":"page","page":"page","size":"limit","firstPage":0,"defaultSize":10000},writeQuery} as const satisfies OperationDescription;

export const getAssessment = {"operationId":"getAssessment","route":"GET /assessments/{assessmentUrl}",fillPath} as const satisfies OperationDescription;

export const getAssessmentById = {"operationId":"getAssessmentById","route":"GET /assessments/by-id/{assessmentId}",fillPath} as const satisfies OperationDescription;

export const createReferral = {"operationId":"createReferral","route":"POST /referrals","bodiless":true,writeBody} as const satisfies OperationDescription;
