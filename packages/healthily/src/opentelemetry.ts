export { type OpenTelemetryOptions, openTelemetryHooks } from "@carespec/core/opentelemetry";
