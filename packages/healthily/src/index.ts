export { AuthenticationError, isAuthenticationError } from "@carespec/core";
export { createHealthilyClient, type HealthilyClient } from "./client.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type { AcceptTerms, HealthilyOptions, Terms } from "./options.ts";
