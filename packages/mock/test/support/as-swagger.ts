type Node = Record<string, unknown>;

const BODY = "body";

/** A document of OpenAPI 3.0 as one of Swagger 2.0, as far as random documents go. */
export function asSwagger({ openapi: _, components, paths, ...rest }: Node): Node {
  const { schemas } = components as { schemas: Node };
  const items = mapValues(paths as Record<string, Node>, ({ parameters = [], ...methods }) => ({
    parameters: (parameters as Node[]).map(parameterOf),
    ...mapValues(methods as Record<string, Node>, operationOf),
  }));
  return schemaOf({ ...rest, swagger: "2.0", paths: items, definitions: schemas }) as Node;
}

function parameterOf({ schema, ...parameter }: Node): Node {
  return { ...parameter, ...(schema as Node) };
}

function operationOf({ requestBody, parameters = [], responses, ...rest }: Node): Node {
  const own = (parameters as Node[]).map(parameterOf);
  const answers = mapValues(responses as Record<string, Node>, responseOf);
  const operation = { ...rest, produces: ["application/json"], responses: answers };
  if (!requestBody) return { ...operation, parameters: own };
  const [type, media] = onlyOf(requestBody as Node);
  const body = { name: BODY, in: "body", required: true, schema: media.schema };
  return { ...operation, consumes: [type], parameters: [...own, body] };
}

function responseOf({ description, ...response }: Node): Node {
  if (!response.content) return { description };
  const [type, { schema, example }] = onlyOf(response);
  return { description, schema, ...(example !== undefined && { examples: { [type]: example } }) };
}

/** The only media type and what it holds. */
function onlyOf({ content }: Node): [string, Node] {
  return Object.entries(content as Node)[0] as [string, Node];
}

/** Schemas, wherever they are: references lead to `definitions`, and what may be null says so in an extension. */
function schemaOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemaOf);
  if (typeof value !== "object" || value === null) return value;
  // A union has no discriminator in Swagger, and the members of ours tell themselves apart.
  const { nullable, discriminator: _, ...node } = mapValues(value as Node, schemaOf) as Node;
  const { $ref } = node;
  if (typeof $ref === "string") node.$ref = $ref.replace("#/components/schemas/", "#/definitions/");
  return nullable === true ? { ...node, "x-nullable": true } : node;
}

function mapValues<Value, Made>(map: Record<string, Value>, change: (value: Value) => Made) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
