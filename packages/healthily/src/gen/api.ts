// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "healthily";

/** Base URLs by environment, in the order of the document; the first one is the default. */
export const servers = {
  "production": "https://portal.your.md/api/v1",
  "development": "https://portal-dev.dev.your.md/api/v1",
} as const;

/** The parts of the document that a client needs whatever it calls. */
export const api = {
  api: apiName,
  servers,
  security: ["ApiKeyAuth", "UpgradedToken"],
  product: "carespec-healthily/0.1.0",
} as const;
