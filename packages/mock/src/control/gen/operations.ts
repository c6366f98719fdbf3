// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { type OperationDescription, readByType, readStream, readText, writeBody, writeHeaders, writeQuery } from "@carespec/core/vendor";

export const getHealth = {"operationId":"getHealth","route":"GET /__mock/health"} as const satisfies OperationDescription;

export const listVendors = {"operationId":"listVendors","route":"GET /__mock/vendors"} as const satisfies OperationDescription;

export const listSessions = {"operationId":"listSessions","route":"GET /__mock/sessions"} as const satisfies OperationDescription;

export const listResources = {"operationId":"listResources","route":"GET /__mock/resources"} as const satisfies OperationDescription;

export const getControlDocument = {"operationId":"getControlDocument","route":"GET /__mock/openapi.json"} as const satisfies OperationDescription;

export const resetSession = {"operationId":"resetSession","route":"POST /__mock/reset","bodiless":true,writeHeaders,writeBody} as const satisfies OperationDescription;

export const addData = {"operationId":"addData","route":"POST /__mock/seed","bodiless":true,writeHeaders,writeBody} as const satisfies OperationDescription;

export const getData = {"operationId":"getData","route":"GET /__mock/export",writeQuery,writeHeaders} as const satisfies OperationDescription;

export const getClock = {"operationId":"getClock","route":"GET /__mock/clock",writeHeaders} as const satisfies OperationDescription;

export const updateClock = {"operationId":"updateClock","route":"POST /__mock/clock",writeHeaders,writeBody} as const satisfies OperationDescription;

export const resetClock = {"operationId":"resetClock","route":"DELETE /__mock/clock","bodiless":true,writeHeaders} as const satisfies OperationDescription;

export const getRandom = {"operationId":"getRandom","route":"GET /__mock/random",writeHeaders} as const satisfies OperationDescription;

export const replaceRandom = {"operationId":"replaceRandom","route":"PUT /__mock/random",writeHeaders,writeBody} as const satisfies OperationDescription;

export const resetRandom = {"operationId":"resetRandom","route":"DELETE /__mock/random","bodiless":true,writeHeaders} as const satisfies OperationDescription;

export const listFaults = {"operationId":"listFaults","route":"GET /__mock/faults",writeHeaders} as const satisfies OperationDescription;

export const addFault = {"operationId":"addFault","route":"POST /__mock/faults",writeHeaders,writeBody} as const satisfies OperationDescription;

export const removeFaults = {"operationId":"removeFaults","route":"DELETE /__mock/faults","bodiless":true,writeQuery,writeHeaders} as const satisfies OperationDescription;

export const listPreferences = {"operationId":"listPreferences","route":"GET /__mock/preferences",writeHeaders} as const satisfies OperationDescription;

export const replacePreferences = {"operationId":"replacePreferences","route":"PUT /__mock/preferences","bodiless":true,writeHeaders,writeBody} as const satisfies OperationDescription;

export const removePreferences = {"operationId":"removePreferences","route":"DELETE /__mock/preferences","bodiless":true,writeHeaders} as const satisfies OperationDescription;

export const listScripts = {"operationId":"listScripts","route":"GET /__mock/scripts",writeHeaders} as const satisfies OperationDescription;

export const addScript = {"operationId":"addScript","route":"POST /__mock/scripts",writeHeaders,writeBody} as const satisfies OperationDescription;

export const removeScripts = {"operationId":"removeScripts","route":"DELETE /__mock/scripts","bodiless":true,writeQuery,writeHeaders} as const satisfies OperationDescription;

export const updateStates = {"operationId":"updateStates","route":"POST /__mock/states",writeHeaders,writeBody} as const satisfies OperationDescription;

export const listRequests = {"operationId":"listRequests","route":"GET /__mock/requests",writeQuery,writeHeaders} as const satisfies OperationDescription;

export const removeRequests = {"operationId":"removeRequests","route":"DELETE /__mock/requests","bodiless":true,writeHeaders} as const satisfies OperationDescription;

export const getHar = {"operationId":"getHar","route":"GET /__mock/har",writeQuery,writeHeaders} as const satisfies OperationDescription;

export const getFixture = {"operationId":"getFixture","route":"GET /__mock/fixture",writeQuery,writeHeaders} as const satisfies OperationDescription;

export const createVerification = {"operationId":"createVerification","route":"POST /__mock/verify",writeHeaders,writeBody} as const satisfies OperationDescription;

export const listUnexpectedRequests = {"operationId":"listUnexpectedRequests","route":"GET /__mock/unexpected",writeQuery,writeHeaders} as const satisfies OperationDescription;

export const listAllowedRefusals = {"operationId":"listAllowedRefusals","route":"GET /__mock/allowed",writeHeaders} as const satisfies OperationDescription;

export const addAllowedRefusal = {"operationId":"addAllowedRefusal","route":"POST /__mock/allowed","bodiless":true,writeHeaders,writeBody} as const satisfies OperationDescription;

export const removeAllowedRefusals = {"operationId":"removeAllowedRefusals","route":"DELETE /__mock/allowed","bodiless":true,writeHeaders} as const satisfies OperationDescription;

export const listEvents = {"operationId":"listEvents","route":"GET /__mock/events",writeQuery,writeHeaders,"reads":readStream,"accept":"text/event-stream"} as const satisfies OperationDescription;

export const listBreaches = {"operationId":"listBreaches","route":"GET /__mock/breaches"} as const satisfies OperationDescription;

export const removeBreaches = {"operationId":"removeBreaches","route":"DELETE /__mock/breaches","bodiless":true} as const satisfies OperationDescription;

export const getCoverage = {"operationId":"getCoverage","route":"GET /__mock/coverage",writeQuery,"reads":/* @__PURE__ */ readByType({"application/json":"json","text/markdown":readText,"text/html":readText,"application/xml":readText}),"accept":"application/json"} as const satisfies OperationDescription;

export const resetCoverage = {"operationId":"resetCoverage","route":"DELETE /__mock/coverage","bodiless":true} as const satisfies OperationDescription;

export const getMetrics = {"operationId":"getMetrics","route":"GET /__mock/metrics","reads":readText,"accept":"text/plain"} as const satisfies OperationDescription;
