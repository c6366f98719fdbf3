import fc from "fast-check";

/** One property of an item: its schema, and values that a request may send for it. */
export interface Property {
  schema: object;
  value: fc.Arbitrary<unknown>;
}

/** The version of OpenAPI in which a random document is written. */
export type RandomVersion = "2.0" | "3.0.3" | "3.1.0";

/** A random collection, as the document describes it. */
export interface RandomCollection {
  name: string;
  parameter: string;
  /** The item's property with its id; `undefined` where it has none. */
  id: string | undefined;
  idKind: "integer" | "uuid" | "text";
  isChosen: boolean;
  properties: Record<string, Property>;
  required: string[];
  filter: string | undefined;
  list: "bare" | "data" | "items";
  pages: "none" | "page" | "offset" | "cursor" | "said";
  isSummary: boolean;
  isClosed: boolean;
  created: "201" | "200" | "204";
  update: "put" | "merge" | "both";
  patchType: string;
  hasErrors: boolean;
  hasExample: boolean;
  form: "plain" | "allOf" | "oneOf";
  child: RandomCollection | undefined;
}

const text = fc.string({ unit: "grapheme-ascii", maxLength: 8 });
const KINDS: Record<string, Property> = {
  text: { schema: { type: "string" }, value: text },
  short: {
    schema: { type: "string", minLength: 1, maxLength: 3 },
    value: fc.constantFrom("a", "bc", "def"),
  },
  size: {
    schema: { type: "string", enum: ["s", "m", "l"] },
    value: fc.constantFrom("s", "m", "l"),
  },
  count: { schema: { type: "integer", minimum: 0 }, value: fc.nat(100) },
  price: { schema: { type: "number", exclusiveMinimum: 0 }, value: fc.constantFrom(0.5, 1, 99.25) },
  flag: { schema: { type: "boolean", default: false }, value: fc.boolean() },
  mail: {
    schema: { type: "string", format: "email" },
    value: fc.constantFrom("a@example.com", "b@example.org"),
  },
  code: {
    schema: { type: "string", pattern: "^[A-Z]{2}-\\d{3}$" },
    value: fc.constantFrom("AB-123", "ZZ-000"),
  },
  day: {
    schema: { type: "string", format: "date" },
    value: fc.constantFrom("2024-02-29", "2030-12-31"),
  },
  tags: {
    schema: { type: "array", items: { type: "string" }, maxItems: 3 },
    value: fc.array(text, { maxLength: 3 }),
  },
  place: {
    schema: {
      type: "object",
      required: ["city"],
      properties: { city: { type: "string" }, zip: { type: "string" } },
    },
    value: fc.record({ city: text, zip: text }, { requiredKeys: ["city"] }),
  },
  maybe: { schema: { type: ["string", "null"] }, value: fc.option(text) },
};

const NAMES = ["pets", "stores", "cities", "boxes", "user-groups"];
const SINGULAR: Record<string, string> = {
  pets: "pet",
  stores: "store",
  cities: "city",
  boxes: "box",
  "user-groups": "userGroup",
};

const collectionOf = (name: string, depth: number): fc.Arbitrary<RandomCollection> =>
  fc
    .record({
      idForm: fc.constantFrom("id", "long", "none"),
      parameterForm: fc.constantFrom("id", "long"),
      idKind: fc.constantFrom<"integer" | "uuid" | "text">("integer", "uuid", "text"),
      isChosen: fc.boolean(),
      kinds: fc.uniqueArray(fc.constantFrom(...Object.keys(KINDS)), { minLength: 2, maxLength: 6 }),
      requiredCount: fc.nat(3),
      isFiltered: fc.boolean(),
      list: fc.constantFrom<RandomCollection["list"]>("bare", "data", "items"),
      pages: fc.constantFrom<RandomCollection["pages"]>("none", "page", "offset", "cursor", "said"),
      isSummary: fc.boolean(),
      isClosed: fc.boolean(),
      created: fc.constantFrom<RandomCollection["created"]>("201", "201", "200", "204"),
      update: fc.constantFrom<RandomCollection["update"]>("put", "merge", "both"),
      patchType: fc.constantFrom("application/json", "application/merge-patch+json"),
      hasErrors: fc.boolean(),
      hasExample: fc.boolean(),
      form: fc.constantFrom<RandomCollection["form"]>("plain", "plain", "allOf", "oneOf"),
      child: depth > 0 ? fc.option(collectionOf("parts", 0)) : fc.constant(null),
    })
    .map(({ idForm, parameterForm, kinds, requiredCount, isFiltered, child, ...rest }) => {
      const one = SINGULAR[name] ?? "part";
      const id = idForm === "none" ? undefined : idForm === "id" ? "id" : `${one}Id`;
      // Parameters of one path differ.
      const parameter = depth > 0 && parameterForm === "id" ? "id" : `${one}Id`;
      const properties = Object.fromEntries(kinds.map((kind) => [kind, KINDS[kind] as Property]));
      const filter = isFiltered
        ? kinds.find((kind) => ["size", "short", "flag"].includes(kind))
        : undefined;
      return {
        ...rest,
        name,
        parameter,
        id,
        isChosen: rest.isChosen && id !== undefined,
        properties,
        required: kinds.slice(0, requiredCount),
        filter,
        isSummary: rest.isSummary && rest.list !== "bare",
        child: child ?? undefined,
      };
    });

/** Random APIs: a few collections, some of which hold others. */
export const randomApi = fc.record({
  version: fc.constantFrom<RandomVersion>("2.0", "3.0.3", "3.1.0"),
  collections: fc
    .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.tuple(...names.map((name) => collectionOf(name, 1)))),
});

/** An id that a request may choose. */
export function chosenId({ idKind }: RandomCollection): fc.Arbitrary<string | number> {
  if (idKind === "integer") return fc.integer({ min: 1, max: 99 });
  if (idKind === "uuid") return fc.uuid();
  return fc.constantFrom("a", "b/c", "d é", "e%20", "ü?#", "..x", "0", "*");
}

/** A request's item. */
export function bodyOf(collection: RandomCollection): fc.Arbitrary<Record<string, unknown>> {
  const { properties, required, isChosen, id, form } = collection;
  const values: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([name, { value }]) => [name, value]),
  );
  if (isChosen && id !== undefined) values[id] = chosenId(collection);
  const always = [...required, ...(isChosen && id !== undefined ? [id] : [])];
  if (form !== "oneOf") return fc.record(values, { requiredKeys: always });
  const kind = fc.constantFrom(
    fc.record({ kind: fc.constant("big"), weight: fc.nat(9) }),
    fc.record({ kind: fc.constant("small"), color: fc.constant("red") }),
  );
  return fc
    .tuple(
      fc.record(values, { requiredKeys: always }),
      kind.chain((each) => each as fc.Arbitrary<object>),
    )
    .map(([body, own]) => ({ ...body, ...own }));
}
