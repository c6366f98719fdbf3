export * from "@carespec/core";
export { createHealthilyClient, type HealthilyClient } from "./client.ts";
export type { HealthilyConnection } from "./connection.ts";
export { ConsultationLostError, isConsultationLostError } from "./consultation-lost-error.ts";
export { servers } from "./gen/api.ts";
export type { Errors as HealthilyErrors, Methods as HealthilyMethods } from "./gen/client.ts";
export {
  isOperationError as isHealthilyError,
  type OperationError as HealthilyError,
} from "./gen/errors.ts";
export type * from "./gen/requests.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
export type { AcceptTerms, HealthilyOptions, TermsOccasion } from "./options.ts";
