// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** Name of the API, which its errors carry. */
export const apiName = "mystrength";

/** Base URLs by environment, in the order of the document; the first one is the default. */
export const servers = {
  "production": "https://api.mystrength.com",
} as const;

/** The parts of the document that a client needs whatever it calls. */
export const api = {
  api: apiName,
  servers,
  security: ["SessionToken"],
  product: "carespec-mystrength/0.1.0",
} as const;
