import { getting } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const digest = { components: { securitySchemes: { d: { type: "http", scheme: "digest" } } } };
const header = (name: string) => ({ type: "apiKey", in: "header", name });
const both = (a: object, b: object) =>
  getting({ security: [{ a: [], b: [] }] }, { components: { securitySchemes: { a, b } } });
const at = "#/paths/~1a/get/security";

/** Credentials that a client cannot send. */
export const security: Row[] = [
  [
    "HTTP digest",
    getting({ security: [{ d: [] }] }, digest),
    "#/components/securitySchemes/d",
    /"digest"/,
  ],
  ["a scheme that is not described", getting({ security: [{ gone: [] }] }), at, /"gone"/],
  [
    "a scheme of the document that is not described",
    getting({}, { security: [{ gone: [] }] }),
    "#/security",
    /"gone"/,
  ],
  ["two keys in one header", both(header("X-Key"), header("x-key")), at, /both sent as/],
  [
    "two schemes in Authorization",
    both({ type: "http", scheme: "basic" }, { type: "http", scheme: "bearer" }),
    at,
    /header authorization/,
  ],
  [
    "a key in Authorization, with OAuth",
    both(header("Authorization"), { type: "oauth2", flows: {} }),
    at,
    /require one/,
  ],
  [
    "two keys in one query parameter",
    both({ type: "apiKey", in: "query", name: "k" }, { type: "apiKey", in: "query", name: "k" }),
    at,
    /query k/,
  ],
];
