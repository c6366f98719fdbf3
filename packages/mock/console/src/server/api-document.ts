/** What the console reads of a vendor's OpenAPI document. */
export interface ApiDocument {
  name: string;
  title: string;
  operations: readonly Operation[];
}

/** One operation, with what can be chosen of it. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  answers: readonly DocumentedAnswer[];
  parameters: readonly Parameter[];
}

/** An answer that `Prefer` can ask for. */
export interface DocumentedAnswer {
  status: string;
  description: string;
  /** Names of its examples. */
  examples: readonly string[];
}

/** A parameter, as the typed client takes it. */
export interface Parameter {
  name: string;
  in: string;
  /** The type in JSON Schema; `array` has its items' type in `items`. */
  type: string | undefined;
  items: string | undefined;
  /** The client gives it by itself. */
  isClientSupplied: boolean;
}

type Json = Record<string, unknown>;

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Reads a bundled document. */
export function readApiDocument(name: string, document: unknown): ApiDocument {
  const root = document as Json;
  const follow = createFollow(root);
  const operations = entriesOf(root.paths).flatMap(([path, given]) => {
    const item = follow(given);
    return METHODS.flatMap((method) => {
      if (!item[method]) return [];
      const operation = follow(item[method]);
      return [operationOf(follow, path, method, item, operation)];
    });
  });
  return { name, title: String(asObject(root.info).title ?? name), operations };
}

type Follow = ReturnType<typeof createFollow>;

function operationOf(follow: Follow, path: string, method: string, item: Json, operation: Json) {
  const parameters = [...asList(item.parameters), ...asList(operation.parameters)].map((each) =>
    follow(each),
  );
  const answers = entriesOf(operation.responses).map(([status, given]): DocumentedAnswer => {
    const { description = "", content } = follow(given) as { description?: string; content?: Json };
    const examples = entriesOf(content).flatMap(([, media]) =>
      entriesOf(follow(media).examples).map(([example]) => example),
    );
    return { status, description, examples: [...new Set(examples)] };
  });
  return {
    operationId: String(operation.operationId ?? `${method.toUpperCase()} ${path}`),
    method: method.toUpperCase(),
    path,
    summary: String(operation.summary ?? ""),
    answers,
    parameters: parameters.map((parameter): Parameter => {
      const schema = follow(parameter.schema);
      const items = follow(schema.items);
      return {
        name: String(parameter.name),
        in: String(parameter.in),
        type: typeOf(schema),
        items: typeOf(items),
        isClientSupplied: parameter["x-client-supplied"] !== undefined,
      };
    }),
  };
}

function createFollow(root: Json) {
  return function follow(given: unknown, depth = 0): Json {
    const value = asObject(given);
    const { $ref } = value;
    if (typeof $ref !== "string" || !$ref.startsWith("#/") || depth > 20) return value;
    let target: unknown = root;
    for (const key of $ref.slice(2).split("/")) {
      target =
        asObject(target)[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")];
    }
    return follow(target, depth + 1);
  };
}

function typeOf({ type }: Json): string | undefined {
  return Array.isArray(type) ? type.find((each) => each !== "null") : (type as string | undefined);
}

const asObject = (value: unknown): Json =>
  value && typeof value === "object" ? (value as Json) : {};
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const entriesOf = (value: unknown) => Object.entries(asObject(value));
