export type { Answer, Verdict } from "./answer.ts";
export { ascii } from "./ascii.ts";
export type { Call, Operation, Violation } from "./call.ts";
export { type ErrorBody, type HttpRefusal, problemBody } from "./error-body.ts";
export { emptyPathParameter, isSecured, notFound, refuseBrokenJson } from "./guards.ts";
export { nextPage } from "./next-page.ts";
export { filter, type Page, pageOf, requestedPage } from "./page.ts";
export type {
  CollectionSpec,
  Handler,
  PluginDocument,
  Rule,
  VendorBehaviour,
  VendorData,
  VendorPlugin,
} from "./plugin.ts";
export { queryValue } from "./query.ts";
export type { Collection, Transaction } from "./state.ts";
