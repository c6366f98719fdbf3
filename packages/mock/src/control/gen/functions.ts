// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { operationFunction, type OperationFunction } from "@carespec/core/vendor";
import type { Methods } from "./client.ts";
import * as operations from "./operations.ts";

type Of<Id extends keyof Methods> = OperationFunction<"carespec-mock-control", Methods[Id]>;

/** Check whether the mock can answer. */
export const getHealth: Of<"getHealth"> = /* @__PURE__ */ operationFunction(
  operations.getHealth,
);

/** List the vendors with their demo credentials. */
export const listVendors: Of<"listVendors"> = /* @__PURE__ */ operationFunction(
  operations.listVendors,
);

/** List the sessions. */
export const listSessions: Of<"listSessions"> = /* @__PURE__ */ operationFunction(
  operations.listSessions,
);

/** List the resources found in documents. */
export const listResources: Of<"listResources"> = /* @__PURE__ */ operationFunction(
  operations.listResources,
);

/** Get this document. */
export const getControlDocument: Of<"getControlDocument"> = /* @__PURE__ */ operationFunction(
  operations.getControlDocument,
);

/** Start a session again. */
export const resetSession: Of<"resetSession"> = /* @__PURE__ */ operationFunction(
  operations.resetSession,
);

/** Put data into a session. */
export const addData: Of<"addData"> = /* @__PURE__ */ operationFunction(
  operations.addData,
);

/** Get what a session holds. */
export const getData: Of<"getData"> = /* @__PURE__ */ operationFunction(
  operations.getData,
);

/** Get the session's time. */
export const getClock: Of<"getClock"> = /* @__PURE__ */ operationFunction(
  operations.getClock,
);

/** Move or stop the session's clock. */
export const updateClock: Of<"updateClock"> = /* @__PURE__ */ operationFunction(
  operations.updateClock,
);

/** Return to the machine's clock. */
export const resetClock: Of<"resetClock"> = /* @__PURE__ */ operationFunction(
  operations.resetClock,
);

/** Read what ids and tokens follow from. */
export const getRandom: Of<"getRandom"> = /* @__PURE__ */ operationFunction(
  operations.getRandom,
);

/** Make the session's ids and tokens repeatable. */
export const replaceRandom: Of<"replaceRandom"> = /* @__PURE__ */ operationFunction(
  operations.replaceRandom,
);

/** Make the session's ids and tokens random again. */
export const resetRandom: Of<"resetRandom"> = /* @__PURE__ */ operationFunction(
  operations.resetRandom,
);

/** List the session's faults. */
export const listFaults: Of<"listFaults"> = /* @__PURE__ */ operationFunction(
  operations.listFaults,
);

/** Make requests of the session fail. */
export const addFault: Of<"addFault"> = /* @__PURE__ */ operationFunction(
  operations.addFault,
);

/** Remove the session's faults. */
export const removeFaults: Of<"removeFaults"> = /* @__PURE__ */ operationFunction(
  operations.removeFaults,
);

/** List the session's standing preferences. */
export const listPreferences: Of<"listPreferences"> = /* @__PURE__ */ operationFunction(
  operations.listPreferences,
);

/** Set the session's standing preferences. */
export const replacePreferences: Of<"replacePreferences"> = /* @__PURE__ */ operationFunction(
  operations.replacePreferences,
);

/** Remove the session's standing preferences. */
export const removePreferences: Of<"removePreferences"> = /* @__PURE__ */ operationFunction(
  operations.removePreferences,
);

/** List the session's scripts and states. */
export const listScripts: Of<"listScripts"> = /* @__PURE__ */ operationFunction(
  operations.listScripts,
);

/** Answer requests in turn. */
export const addScript: Of<"addScript"> = /* @__PURE__ */ operationFunction(
  operations.addScript,
);

/** Remove the session's scripts. */
export const removeScripts: Of<"removeScripts"> = /* @__PURE__ */ operationFunction(
  operations.removeScripts,
);

/** Set the states of scenarios. */
export const updateStates: Of<"updateStates"> = /* @__PURE__ */ operationFunction(
  operations.updateStates,
);

/** List the session's requests and answers. */
export const listRequests: Of<"listRequests"> = /* @__PURE__ */ operationFunction(
  operations.listRequests,
);

/** Empty the session's journal. */
export const removeRequests: Of<"removeRequests"> = /* @__PURE__ */ operationFunction(
  operations.removeRequests,
);

/** Get the session's journal as HAR. */
export const getHar: Of<"getHar"> = /* @__PURE__ */ operationFunction(
  operations.getHar,
);

/** Get the session as a file to replay. */
export const getFixture: Of<"getFixture"> = /* @__PURE__ */ operationFunction(
  operations.getFixture,
);

/** Compare requests with what a test expects. */
export const createVerification: Of<"createVerification"> = /* @__PURE__ */ operationFunction(
  operations.createVerification,
);

/** List the refused requests that nobody expected. */
export const listUnexpectedRequests: Of<"listUnexpectedRequests"> = /* @__PURE__ */ operationFunction(
  operations.listUnexpectedRequests,
);

/** List the refusals that the session expects. */
export const listAllowedRefusals: Of<"listAllowedRefusals"> = /* @__PURE__ */ operationFunction(
  operations.listAllowedRefusals,
);

/** Expect refusals. */
export const addAllowedRefusal: Of<"addAllowedRefusal"> = /* @__PURE__ */ operationFunction(
  operations.addAllowedRefusal,
);

/** Expect no refusals any more. */
export const removeAllowedRefusals: Of<"removeAllowedRefusals"> = /* @__PURE__ */ operationFunction(
  operations.removeAllowedRefusals,
);

/** Follow a session's requests as they come. */
export const listEvents: Of<"listEvents"> = /* @__PURE__ */ operationFunction(
  operations.listEvents,
);

/** List how real servers differ from the documents. */
export const listBreaches: Of<"listBreaches"> = /* @__PURE__ */ operationFunction(
  operations.listBreaches,
);

/** Forget how real servers differ. */
export const removeBreaches: Of<"removeBreaches"> = /* @__PURE__ */ operationFunction(
  operations.removeBreaches,
);

/** Get what requests have met of the documents. */
export const getCoverage: Of<"getCoverage"> = /* @__PURE__ */ operationFunction(
  operations.getCoverage,
);

/** Begin to count the coverage again. */
export const resetCoverage: Of<"resetCoverage"> = /* @__PURE__ */ operationFunction(
  operations.resetCoverage,
);

/** Get counts for a metrics server. */
export const getMetrics: Of<"getMetrics"> = /* @__PURE__ */ operationFunction(
  operations.getMetrics,
);
