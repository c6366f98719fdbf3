import type { RandomCollection, RandomVersion } from "./random-apis.ts";

/** The schema of a collection's id. */
function idSchema({ idKind }: RandomCollection): object {
  if (idKind === "integer") return { type: "integer" };
  return idKind === "uuid" ? { type: "string", format: "uuid" } : { type: "string" };
}

/** An OpenAPI document of random collections: of 3.0 for Swagger 2.0, of which `asSwagger` makes one. */
export function documentOf({
  version,
  collections,
}: {
  version: RandomVersion;
  collections: readonly RandomCollection[];
}) {
  const isOld = version !== "3.1.0";
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {
    Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
  };
  for (const collection of collections) addPaths(paths, schemas, "", [], collection);
  const document = {
    openapi: isOld ? "3.0.3" : "3.1.0",
    ...(isOld ? {} : { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" }),
    info: { title: "Random", version: "1" },
    paths,
    components: { schemas },
  };
  return isOld ? toOld(document) : document;
}

/** The schemas of OpenAPI 3.0 say in another way what may be null, and what is more than a number. */
function toOld(node: unknown): never {
  if (Array.isArray(node)) return node.map(toOld) as never;
  if (typeof node !== "object" || node === null) return node as never;
  const { exclusiveMinimum, ...copy } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, toOld(value)]),
  ) as Record<string, unknown>;
  if (Array.isArray(copy.type)) Object.assign(copy, { type: "string", nullable: true });
  if (typeof exclusiveMinimum === "number") {
    Object.assign(copy, { minimum: exclusiveMinimum, exclusiveMinimum: true });
  } else if (exclusiveMinimum !== undefined) copy.exclusiveMinimum = exclusiveMinimum;
  return copy as never;
}

function addPaths(
  paths: Record<string, object>,
  schemas: Record<string, object>,
  above: string,
  parameters: object[],
  collection: RandomCollection,
): void {
  const { name, parameter, properties, required, id, isChosen, isClosed, form, isSummary } =
    collection;
  const title = `${above}/${name}`
    .replaceAll(/\{[^}]*\}/g, "")
    .replaceAll(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const own = Object.fromEntries(
    Object.entries(properties).map(([key, { schema }]) => [key, schema]),
  );
  const writable = isChosen && id !== undefined ? { [id]: idSchema(collection), ...own } : own;
  const created = { type: "string", format: "date-time", readOnly: true };
  const shownId =
    id === undefined
      ? {}
      : { [id]: isChosen ? idSchema(collection) : { ...idSchema(collection), readOnly: true } };
  const must = [...(id === undefined ? [] : [id]), ...required];
  const plain = (props: object, needs: string[]) => ({
    type: "object",
    properties: props,
    ...(needs.length > 0 && { required: needs }),
    ...(isClosed && form === "plain" && { additionalProperties: false }),
  });
  const secret = { secret: { type: "string", writeOnly: true } };
  const write = plain(
    { ...writable, ...secret },
    isChosen && id !== undefined ? [id, ...required] : required,
  );
  const read = plain({ ...shownId, ...own, createdAt: created }, [...must, "createdAt"]);
  schemas[`${title}Write`] = shaped(form, write, schemas, `${title}Write`);
  schemas[title] = shaped(form, read, schemas, title);
  schemas[`${title}Summary`] = plain(
    { ...shownId, ...Object.fromEntries(Object.entries(own).slice(0, 1)) },
    id === undefined ? [] : [id],
  );
  const ref = (kind: string) => ({ $ref: `#/components/schemas/${kind}` });
  const json = (schema: object, more: object = {}) => ({
    content: { "application/json": { schema, ...more } },
  });
  const errors = collection.hasErrors
    ? Object.fromEntries(
        ["404", "409"].map((status) => [
          status,
          { description: status, ...json(ref("Problem"), { example: { message: "no" } }) },
        ]),
      )
    : {};
  const item = { description: "One", ...json(ref(title)) };
  const path = `${above}/${name}`;
  const listItem = isSummary ? ref(`${title}Summary`) : ref(title);
  paths[path] = {
    parameters,
    get: { operationId: `list${title}`, ...listOf(collection, listItem, form) },
    post: {
      operationId: `create${title}`,
      requestBody: { required: true, ...json(ref(`${title}Write`)) },
      responses: {
        [collection.created]: collection.created === "204" ? { description: "Made" } : item,
        ...errors,
      },
    },
  };
  const itemPath = `${path}/{${parameter}}`;
  const all = [
    ...parameters,
    { name: parameter, in: "path", required: true, schema: idSchema(collection) },
  ];
  const put = {
    operationId: `replace${title}`,
    requestBody: { required: true, ...json(ref(`${title}Write`)) },
    responses: { 200: item, ...errors },
  };
  const patch = {
    operationId: `update${title}`,
    requestBody: {
      required: true,
      content: { [collection.patchType]: { schema: { type: "object" } } },
    },
    responses: { 200: item, ...errors },
  };
  paths[itemPath] = {
    parameters: all,
    get: { operationId: `get${title}`, responses: { 200: item, ...errors } },
    delete: {
      operationId: `delete${title}`,
      responses: { 204: { description: "Gone" }, ...errors },
    },
    ...(collection.update !== "merge" && { put }),
    ...(collection.update !== "put" && { patch }),
  };
  if (collection.child) addPaths(paths, schemas, itemPath, all, collection.child);
}

function shaped(
  form: RandomCollection["form"],
  schema: object,
  schemas: Record<string, object>,
  title: string,
): object {
  if (form === "plain") return schema;
  schemas[`${title}Base`] = schema;
  const base = { $ref: `#/components/schemas/${title}Base` };
  if (form === "allOf")
    return { allOf: [base, { type: "object", properties: { note: { type: "string" } } }] };
  const kind = (name: string, more: object) => ({
    allOf: [
      base,
      {
        type: "object",
        required: ["kind", ...Object.keys(more)],
        properties: { kind: { type: "string", enum: [name] }, ...more },
      },
    ],
  });
  schemas[`${title}Big`] = kind("big", { weight: { type: "integer" } });
  schemas[`${title}Small`] = kind("small", { color: { type: "string" } });
  const mapping = {
    big: `#/components/schemas/${title}Big`,
    small: `#/components/schemas/${title}Small`,
  };
  return {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: "kind", mapping },
  };
}

function listOf(
  { list, pages, filter, properties, hasExample, id, idKind }: RandomCollection,
  item: object,
  form: string,
): object {
  const members = { type: "array", items: item };
  const key = list === "bare" ? undefined : list;
  const query = (name: string, schema: object) => ({ name, in: "query", schema });
  const whole = { type: "integer", minimum: 1 };
  // A filter's default would hide what does not fit it.
  const { default: _, ...asked } = (properties[filter ?? ""]?.schema ?? {}) as {
    default?: unknown;
  };
  const parameters: object[] = filter ? [query(filter, asked)] : [];
  if (pages === "page")
    parameters.push(query("page", whole), query("per_page", { ...whole, maximum: 50 }));
  if (pages === "said")
    parameters.push(query("p", { type: "integer", minimum: 0 }), query("n", whole));
  if (pages === "offset")
    parameters.push(query("offset", { type: "integer", minimum: 0 }), query("limit", whole));
  if (pages === "cursor")
    parameters.push(query("cursor", { type: "string" }), query("limit", whole));
  const said = {
    style: "page",
    page: "p",
    size: "n",
    firstPage: 0,
    defaultSize: 3,
    ...(key && { items: `/${key}` }),
  };
  const schema = key
    ? {
        type: "object",
        required: [key, "total"],
        properties: {
          [key]: members,
          total: { type: "integer" },
          nextCursor: { type: "string" },
          hasMore: { type: "boolean" },
        },
      }
    : members;
  const shownId = id && {
    [id]:
      idKind === "integer"
        ? 500
        : idKind === "uuid"
          ? "3f0b5f5e-8f5b-4a7e-9c69-0a5d2f6f7a10"
          : "seed",
  };
  const one = { ...shownId, ...(form === "oneOf" && { kind: "small", color: "blue" }) };
  const example = key ? { [key]: [one], total: 1 } : [one];
  const content = { "application/json": { schema, ...(hasExample && { example }) } };
  return {
    ...(pages === "said" && { "x-pagination": said }),
    parameters,
    responses: { 200: { description: "All", content } },
  };
}
