import { createRequire } from "node:module";
import { compileOnce } from "./compile-once.ts";
import { boundedSchema } from "./generation-limits.ts";
import { knowFormats } from "./own-formats.ts";
import { requireAfterPrism as require } from "./prism-http.ts";

/*
 * The parts of Prism that are not in its public interface, all of them here. They are CommonJS with
 * a `default` export, which Node and bundlers import differently; `require` reads them alike.
 */
type Mocker = typeof import("@stoplight/prism-http/dist/mocker/index.js");
type Router = typeof import("@stoplight/prism-http/dist/router/index.js");
type Forms = typeof import("@stoplight/prism-http/dist/validator/validators/body.js");
type Validators = typeof import("@stoplight/prism-http/dist/validator/index.js");
type Preferences = typeof import("@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js");
type Serializer = typeof import("@stoplight/prism-http-server/dist/serialize.js");

/** The part of json-schema-faker that configures it. */
interface Faker {
  option(name: string, value: unknown): void;
  generate(schema: unknown): unknown;
  locate(name: "faker"): { setLocale(locale: unknown): void };
}

interface Sampler {
  sample(schema: unknown, ...rest: unknown[]): unknown;
}

/** The part of fast-xml-parser that reads, checks and writes. */
interface XmlTools {
  XMLParser: new (options: object) => { parse(text: string): unknown };
  XMLBuilder: new (options: object) => { build(tree: object): string };
  XMLValidator: { validate(text: string): true | object };
}

/** Chooses and builds the answer to a routed and validated request. */
export const prismMock = require("@stoplight/prism-http/dist/mocker").default as Mocker["default"];

/** Finds the operation of a request. */
export const prismRoute = require("@stoplight/prism-http/dist/router").default as Router["default"];

/** Check a request's security and its parts, and an answer, against the operation. */
export const prismValidators = require("@stoplight/prism-http/dist/validator") as Validators;

/** Read a form's fields. */
export const prismForms = require("@stoplight/prism-http/dist/validator/validators/body") as Forms;

/** Whether a media type matches one of a document's, which may be a range. */
export const matchesMediaType =
  require("@stoplight/prism-http/dist/validator/utils/wildcardMediaTypeMatch")
    .wildcardMediaTypeMatch as (type: string, declared: string) => boolean;

/** Reads a Content-Type: the boundary of a multipart body, and the type without parameters. */
export const parseMimeType = require("@stoplight/prism-http/dist/validator/validators/headers")
  .parseMIMEHeader as (type: string) => [boundary: string | undefined, mediaType: string];

/** Reads `Prefer`, or `__code`, `__example`, `__dynamic` and `__seed` in the query. */
export const { getHttpConfigFromRequest } =
  require("@stoplight/prism-http-server/dist/getHttpConfigFromRequest") as Preferences;

/** Writes a body in the media type of its answer. */
export const { serialize } = require("@stoplight/prism-http-server/dist/serialize") as Serializer;

// Prism's own copies of its dependencies, of which an installation may hold several versions.
const requireAsPrism = createRequire(require.resolve("@stoplight/prism-http"));

/** The json-schema-faker that generates Prism's dynamic answers. */
export const generatorFaker = requireAsPrism("json-schema-faker").JSONSchemaFaker as Faker;

/** The sampler that makes Prism's answers where a document has no example. */
const sampler = requireAsPrism("@stoplight/json-schema-sampler") as Sampler;

// Prism calls both by these names.
const { generate } = generatorFaker;
generatorFaker.generate = (schema) => generate.call(generatorFaker, boundedSchema(schema));
const { sample } = sampler;
sampler.sample = (schema, ...rest) => sample.call(sampler, boundedSchema(schema), ...rest);

const prismAjv = requireAsPrism("ajv/dist/core").default.prototype;
/** Reads, checks and writes XML; Prism writes its answers with it. */
export const xmlTools = createRequire(require.resolve("@stoplight/prism-http-server"))(
  "fast-xml-parser",
) as XmlTools;

compileOnce(prismAjv);
knowFormats(prismAjv);
