/** What OpenAPI 3.1 says about one kind of object. */
export interface ObjectShape {
  /** With its article, for messages. */
  title: string;
  /** Names of the fields with plain values, and with users' values, such as an example's. */
  values: readonly string[];
  /** Fields with other objects: one, a list, or objects by names that are free. */
  objects?: Readonly<Record<string, ObjectField>>;
  /** What every key holds that is not an extension, where an object has no fixed fields. */
  others?: ObjectKind;
}

/** What a field holds. */
export type ObjectField = ObjectKind | { listOf: ObjectKind } | { mapOf: ObjectKind };

/** A kind of object in a document. */
export type ObjectKind = keyof typeof shapes;

const listOf = <const Kind extends string>(kind: Kind) => ({ listOf: kind });
const mapOf = <const Kind extends string>(kind: Kind) => ({ mapOf: kind });
const names = (text: string): readonly string[] => text.split(" ");

const content = {
  schema: "schema",
  examples: mapOf("example"),
  content: mapOf("mediaType"),
} as const;
const flow = "oauthFlow";
const operation = "operation";
const schema = "schema";

const shapes = {
  document: {
    title: "the document",
    values: names("openapi jsonSchemaDialect security"),
    objects: {
      info: "info",
      servers: listOf("server"),
      paths: "paths",
      webhooks: mapOf("pathItem"),
      components: "components",
      tags: listOf("tag"),
      externalDocs: "externalDocs",
    },
  },
  info: {
    title: "the info",
    values: names("title summary description termsOfService version"),
    objects: { contact: "contact", license: "license" },
  },
  contact: { title: "the contact", values: names("name url email") },
  license: { title: "the license", values: names("name identifier url") },
  server: {
    title: "a server",
    values: names("url description"),
    objects: { variables: mapOf("serverVariable") },
  },
  serverVariable: { title: "a server variable", values: names("enum default description") },
  tag: {
    title: "a tag",
    values: names("name description"),
    objects: { externalDocs: "externalDocs" },
  },
  externalDocs: { title: "an external documentation", values: names("description url") },
  components: {
    title: "the components",
    values: [],
    objects: {
      schemas: mapOf(schema),
      responses: mapOf("response"),
      parameters: mapOf("parameter"),
      examples: mapOf("example"),
      requestBodies: mapOf("requestBody"),
      headers: mapOf("header"),
      securitySchemes: mapOf("securityScheme"),
      links: mapOf("link"),
      callbacks: mapOf("callback"),
      pathItems: mapOf("pathItem"),
    },
  },
  paths: { title: "the paths", values: [], others: "pathItem" },
  pathItem: {
    title: "a path item",
    values: names("summary description"),
    objects: {
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      trace: operation,
      servers: listOf("server"),
      parameters: listOf("parameter"),
    },
  },
  operation: {
    title: "an operation",
    values: names("tags summary description operationId deprecated security"),
    objects: {
      externalDocs: "externalDocs",
      parameters: listOf("parameter"),
      requestBody: "requestBody",
      responses: "responses",
      callbacks: mapOf("callback"),
      servers: listOf("server"),
    },
  },
  parameter: {
    title: "a parameter",
    values: names(
      "name in description required deprecated allowEmptyValue style explode allowReserved example",
    ),
    objects: content,
  },
  header: {
    title: "a header",
    values: names("description required deprecated style explode example"),
    objects: content,
  },
  requestBody: {
    title: "a request body",
    values: names("description required"),
    objects: { content: mapOf("mediaType") },
  },
  mediaType: {
    title: "a media type",
    values: names("example"),
    objects: { schema, examples: mapOf("example"), encoding: mapOf("encoding") },
  },
  encoding: {
    title: "an encoding",
    values: names("contentType style explode allowReserved"),
    objects: { headers: mapOf("header") },
  },
  responses: {
    title: "the responses",
    values: [],
    objects: { default: "response" },
    others: "response",
  },
  response: {
    title: "a response",
    values: names("description"),
    objects: { headers: mapOf("header"), content: mapOf("mediaType"), links: mapOf("link") },
  },
  callback: { title: "a callback", values: [], others: "pathItem" },
  link: {
    title: "a link",
    values: names("operationRef operationId parameters requestBody description"),
    objects: { server: "server" },
  },
  example: { title: "an example", values: names("summary description value externalValue") },
  securityScheme: {
    title: "a security scheme",
    values: names("type description name in scheme bearerFormat openIdConnectUrl"),
    objects: { flows: "oauthFlows" },
  },
  oauthFlows: {
    title: "the OAuth flows",
    values: [],
    objects: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
  },
  oauthFlow: {
    title: "an OAuth flow",
    values: names("authorizationUrl tokenUrl refreshUrl scopes"),
  },
  schema: {
    title: "a schema",
    values: names(
      "$schema $vocabulary $id $anchor $dynamicAnchor $dynamicRef $comment title description type format default example examples enum const " +
        "deprecated readOnly writeOnly minLength maxLength pattern minimum maximum exclusiveMinimum " +
        "exclusiveMaximum multipleOf minItems maxItems uniqueItems minContains maxContains " +
        "minProperties maxProperties required dependentRequired contentEncoding contentMediaType",
    ),
    objects: {
      properties: mapOf(schema),
      patternProperties: mapOf(schema),
      dependentSchemas: mapOf(schema),
      $defs: mapOf(schema),
      definitions: mapOf(schema),
      allOf: listOf(schema),
      anyOf: listOf(schema),
      oneOf: listOf(schema),
      prefixItems: listOf(schema),
      items: schema,
      contains: schema,
      additionalProperties: schema,
      unevaluatedItems: schema,
      unevaluatedProperties: schema,
      propertyNames: schema,
      contentSchema: schema,
      not: schema,
      if: schema,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: schema,
      else: schema,
      discriminator: "discriminator",
      xml: "xml",
      externalDocs: "externalDocs",
    },
  },
  discriminator: { title: "a discriminator", values: names("propertyName mapping") },
  xml: { title: "an XML object", values: names("name namespace prefix attribute wrapped") },
} as const;

/** The objects of OpenAPI 3.1. An `x-` key of one of these is an extension, and no other key is. */
export const objectShapes: Record<ObjectKind, ObjectShape> = shapes;
