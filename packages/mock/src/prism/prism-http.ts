import { createRequire } from "node:module";
import { loadWithout } from "./load-on-use.ts";

type PrismHttp = typeof import("@stoplight/prism-http");

/** Half of what Prism loads: for generated answers, Postman collections and proxies. */
const SELDOM_USED = {
  "@faker-js/faker": ["faker"],
  "postman-collection": [],
  "http-proxy-agent": [],
};

/** Requires a module as this package does, once Prism is there without {@link SELDOM_USED}. */
export const requireAfterPrism = createRequire(import.meta.url);

/** Prism's public interface, for all of the mock. An import of Prism itself loads everything. */
export const {
  getHttpOperationsFromSpec,
  ProblemJsonError,
  resetJSONSchemaGenerator,
  UNPROCESSABLE_ENTITY,
  VIOLATIONS,
} = loadWithout<PrismHttp>(SELDOM_USED, requireAfterPrism, "@stoplight/prism-http");
