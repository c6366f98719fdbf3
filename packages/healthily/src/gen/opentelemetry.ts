// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export { type OpenTelemetryOptions, openTelemetryHooks } from "@carespec/core/opentelemetry";
