import type { Ajv } from "ajv";
import type { Option } from "fp-ts/lib/Option.js";
import { compileOnce } from "./compile-once.ts";
import { boundedSchema, COUNTED_ELSEWHERE, expectGenerable } from "./generation-limits.ts";
import { generateFormats, knowFormats, withoutPatterns } from "./own-formats.ts";
import { prismModule } from "./prism-bundle.ts";
import { knowSafeKeywords } from "./safe-keywords.ts";
import { unshared } from "./unshared.ts";

/* The parts of Prism that are not in its public interface, and what is changed in them. */
type Mocker = typeof import("@stoplight/prism-http/dist/mocker/index.js");
type Router = typeof import("@stoplight/prism-http/dist/router/index.js");
type Forms = typeof import("@stoplight/prism-http/dist/validator/validators/body.js");
type Validators = typeof import("@stoplight/prism-http/dist/validator/index.js");
type Violations = typeof import("@stoplight/prism-http/dist/validator/validators/utils.js");
type MediaRanges = {
  wildcardMediaTypeMatch: (type: string, declared: string) => boolean;
};
type Headers = {
  parseMIMEHeader: (type: string) => [boundary: string | undefined, mediaType: string];
};
type Filters = Record<
  "stripReadOnlyProperties" | "stripWriteOnlyProperties",
  (schema: object) => Option<unknown>
>;
type Preferences = typeof import("@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js");
type Serializer = typeof import("@stoplight/prism-http-server/dist/serialize.js");

/** The part of json-schema-faker that configures it. */
interface Faker {
  option(name: string, value: unknown): void;
  generate(schema: unknown): unknown;
  format(name: string, generate: () => unknown): void;
  locate(name: "faker"): { setLocale(locale: unknown): void };
}

interface Sampler {
  sample(schema: unknown, options?: object, operation?: object): unknown;
}

/** The part of fast-xml-parser that reads, checks and writes. */
interface XmlTools {
  XMLParser: new (options: object) => { parse(text: string): unknown };
  XMLBuilder: new (options: object) => { build(tree: object): string };
  XMLValidator: { validate(text: string): true | object };
}

/** The part of Prism's Ajv that all its instances share. */
interface AjvCore {
  default: { prototype: Ajv };
}

/** Chooses and builds the answer to a routed and validated request. */
export const prismMock = prismModule<Mocker>("mocker").default;

/** Finds the operation of a request. */
export const prismRoute = prismModule<Router>("router").default;

/** Check a request's security and its parts, and an answer, against the operation. */
export const prismValidators = prismModule<Validators>("validator");

/** Words what a compiled check finds. */
export const { convertAjvErrors } = prismModule<Violations>("violations");

/** Read a form's fields. */
export const prismForms = prismModule<Forms>("forms");

/** Whether a media type matches one of a document's, which may be a range. */
export const matchesMediaType = prismModule<MediaRanges>("mediaRanges").wildcardMediaTypeMatch;

/** Reads a Content-Type: the boundary of a multipart body, and the type without parameters. */
export const parseMimeType = prismModule<Headers>("headers").parseMIMEHeader;

/** Reads `Prefer`, or `__code`, `__example`, `__dynamic` and `__seed` in the query. */
export const { getHttpConfigFromRequest } = prismModule<Preferences>("preferences");

/** Writes a body in the media type of its answer. */
export const { serialize } = prismModule<Serializer>("serializer");

/** Reads, checks and writes XML; Prism writes its answers with it. */
export const xmlTools = prismModule<XmlTools>("xml");

/** The json-schema-faker that generates Prism's dynamic answers. */
export const generatorFaker = prismModule<{ JSONSchemaFaker: Faker }>("generator").JSONSchemaFaker;

/** The sampler that makes Prism's answers where a document has no example. */
const sampler = prismModule<Sampler>("sampler");

// Prism calls both by these names.
const { generate } = generatorFaker;
generatorFaker.generate = (given) => {
  expectGenerable(given);
  const { schema } = unshared(given, given as object);
  return generate.call(generatorFaker, boundedSchema(withoutPatterns(schema)));
};
const { sample } = sampler;
sampler.sample = (given, options, operation) => {
  expectGenerable(given);
  const { schema, root } = unshared(boundedSchema(given, COUNTED_ELSEWHERE), operation ?? {});
  return sample.call(sampler, schema, options, operation && root);
};

const merge = prismModule<(schema: object, options: object) => unknown>("merge");

/** Merges the branches of a schema's `allOf`, as Prism does. */
export const mergeAllOf = (schema: object) =>
  merge(schema, { deep: true, ignoreAdditionalProperties: true });

/** Remove the properties that requests, or answers, have not got. */
export const { stripReadOnlyProperties, stripWriteOnlyProperties } =
  prismModule<Filters>("filters");

/** What all instances of the Ajv in Prism share. */
export const { prototype: prismAjv } = prismModule<AjvCore>("ajv").default;
compileOnce(prismAjv);
knowFormats(prismAjv);
knowSafeKeywords(prismAjv);
generateFormats(generatorFaker);
