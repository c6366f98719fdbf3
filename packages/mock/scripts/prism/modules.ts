import type { PrismModule } from "../../src/prism/prism-bundle.ts";

/**
 * The modules that the mock uses of Prism, by the names under which the bundle exports them. Each is
 * found as Prism finds it: from the package before it, since an installation may hold several versions.
 */
export const MODULES: Readonly<Record<PrismModule, readonly string[]>> = {
  types: ["@stoplight/prism-http/dist/types"],
  errors: ["@stoplight/prism-http/dist/mocker/errors"],
  router: ["@stoplight/prism-http/dist/router"],
  mocker: ["@stoplight/prism-http/dist/mocker"],
  validator: ["@stoplight/prism-http/dist/validator"],
  violations: ["@stoplight/prism-http/dist/validator/validators/utils"],
  filters: ["@stoplight/prism-http/dist/utils/filterRequiredProperties"],
  forms: ["@stoplight/prism-http/dist/validator/validators/body"],
  headers: ["@stoplight/prism-http/dist/validator/validators/headers"],
  mediaRanges: ["@stoplight/prism-http/dist/validator/utils/wildcardMediaTypeMatch"],
  preferences: ["@stoplight/prism-http-server/dist/getHttpConfigFromRequest"],
  serializer: ["@stoplight/prism-http-server/dist/serialize"],
  xml: ["@stoplight/prism-http-server", "fast-xml-parser"],
  either: ["@stoplight/prism-http", "fp-ts/Either"],
  enums: ["@stoplight/prism-http", "@stoplight/types"],
  generator: ["@stoplight/prism-http", "json-schema-faker"],
  sampler: ["@stoplight/prism-http", "@stoplight/json-schema-sampler"],
  ajv: ["@stoplight/prism-http", "ajv/dist/core"],
  merge: ["@stoplight/prism-http", "@stoplight/json-schema-merge-allof"],
  json: ["@stoplight/prism-http", "@stoplight/json"],
  uriTemplate: ["@stoplight/prism-http", "uri-template-lite"],
  operations: ["@stoplight/prism-http", "@stoplight/http-spec/oas"],
  openApi2: ["@stoplight/prism-http", "@stoplight/http-spec/oas2/operation"],
  openApi3: ["@stoplight/prism-http", "@stoplight/http-spec/oas3/operation"],
  postman: ["@stoplight/prism-http", "@stoplight/http-spec/postman/operation"],
  references: ["@stoplight/prism-http", "@stoplight/json-schema-ref-parser"],
  yaml: [
    "@stoplight/prism-http",
    "@stoplight/json-schema-ref-parser",
    "@stoplight/yaml",
    "@stoplight/yaml-ast-parser",
  ],
};

/** Packages in files of their own, which are loaded when they are first used. */
export const SELDOM_USED: Readonly<Record<string, readonly string[]>> = {
  "@faker-js/faker": ["@stoplight/prism-http", "@faker-js/faker"],
  "node-fetch": ["@stoplight/prism-http", "node-fetch"],
  "postman-collection": ["@stoplight/prism-http", "@stoplight/http-spec", "postman-collection"],
};

/** Of those, the ES modules, which are always in strict mode. */
export const ES_MODULES = ["@faker-js/faker"];

/** Packages that Prism loads for what the mock never calls: proxies, logs, and files of schemas. */
export const NEVER_USED = [
  "http-proxy-agent",
  "https-proxy-agent",
  "json-schema-ref-parser",
  "pino",
];

/** Packages that others can do without, and that an installation of Prism lacks. */
export const NOT_INSTALLED = ["encoding"];

/** Modules that the bundle takes from elsewhere. */
export const INSTEAD: Readonly<Record<string, string>> = {
  // Node warns of its own punycode where it is not used by a package in `node_modules`.
  punycode: "punycode/",
};
