import { prismModule } from "./prism-bundle.ts";

type PrismHttp = typeof import("@stoplight/prism-http");

/** Prism's public interface, for all of the mock. */
export const { ProblemJsonError } = prismModule<PrismHttp>("types");
export const { UNPROCESSABLE_ENTITY, VIOLATIONS } = prismModule<PrismHttp>("errors");
export const { resetJSONSchemaGenerator } = prismModule<PrismHttp>("mocker");
