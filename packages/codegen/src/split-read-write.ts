import {
  escapeKey,
  isNode,
  mapNodes,
  type Node,
  type OpenApiDocument,
  schemaName,
} from "@carespec/document";
import { createNames } from "@carespec/document/normalize";

type Schemas = Record<string, Node>;

/**
 * Gives requests and responses separate types where fields are read-only or write-only: requests
 * lose the read-only fields, responses the write-only ones. A schema that serves both and differs
 * becomes two: the response's keeps the name, the request's is `<Name>Input`. The given document
 * stays as it is.
 */
export function splitReadWrite(document: OpenApiDocument): OpenApiDocument {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const marked = markedSchemas(schemas);
  const { webhooks = {}, ...own } = document;
  const sent = reachable(schemas, [...requestBodies(own), own.components?.requestBodies]);
  // What the vendor sends by itself is received too.
  const received = reachable(schemas, [responses(document), ...requestBodies(webhooks)]);
  const both = [...marked].filter((name) => sent.has(name) && received.has(name));
  const names = createNames(Object.keys(schemas));
  const inputs = new Map(both.toSorted().map((name) => [name, names.give(`${name}Input`)]));

  const forRequest = (node: unknown) =>
    mapNodes(node, (child) => {
      const name = schemaName(child);
      const input = name === undefined ? undefined : inputs.get(name);
      if (input === undefined) return withInputs(without(child, "readOnly", schemas), inputs);
      return { ...child, $ref: `#/components/schemas/${escapeKey(input)}` };
    });
  const forResponse = (node: unknown) =>
    mapNodes(node, (child) => without(child, "writeOnly", schemas));

  const split = Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
    if (!marked.has(name)) return [[name, schema]];
    const input = inputs.get(name);
    if (input === undefined) {
      return [[name, sent.has(name) ? forRequest(schema) : forResponse(schema)]];
    }
    return [
      [name, forResponse(schema)],
      [input, forRequest(schema)],
    ];
  });
  const bodiesIn = (part: unknown, sending: typeof forRequest, answering: typeof forRequest) =>
    mapNodes(part, (node) => {
      if ("openapi" in node) return node;
      return {
        ...node,
        ...(isNode(node.requestBody) && { requestBody: sending(node.requestBody) }),
        ...(isNode(node.responses) && { responses: answering(node.responses) }),
      };
    });
  const changed = bodiesIn(own, forRequest, forResponse) as OpenApiDocument;
  return {
    ...changed,
    ...(document.webhooks && { webhooks: bodiesIn(webhooks, forResponse, forRequest) as never }),
    components: {
      ...changed.components,
      ...(own.components?.requestBodies && {
        requestBodies: forRequest(own.components.requestBodies) as Schemas,
      }),
      ...(own.components?.responses && {
        responses: forResponse(own.components.responses) as Schemas,
      }),
      schemas: Object.fromEntries(split),
    },
  };
}

/** Names of the schemas that hold a marked field, themselves or through others. */
function markedSchemas(schemas: Schemas): Set<string> {
  const isMarked = (node: Node) => node.readOnly === true || node.writeOnly === true;
  const marked = new Set<string>();
  let before = -1;
  while (marked.size > before) {
    before = marked.size;
    for (const [name, schema] of Object.entries(schemas)) {
      if (some(schema, (node) => isMarked(node) || marked.has(schemaName(node) ?? ""))) {
        marked.add(name);
      }
    }
  }
  return marked;
}

function reachable(schemas: Schemas, roots: unknown[]): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    some(value, (node) => {
      const name = schemaName(node);
      if (name === undefined || found.has(name)) return false;
      found.add(name);
      visit(schemas[name]);
      return false;
    });
  };
  for (const root of roots) visit(root);
  return found;
}

/** Leaves out the marked properties, which are then no longer required. */
function without(node: Node, mark: "readOnly" | "writeOnly", schemas: Schemas): Node {
  const { properties, required } = node;
  if (!isNode(properties)) return node;
  const isMarked = (property: unknown) => {
    if (!isNode(property)) return false;
    const named = schemas[schemaName(property) ?? ""];
    return property[mark] === true || named?.[mark] === true;
  };
  const entries = Object.entries(properties);
  const left = entries.filter(([, property]) => isMarked(property)).map(([name]) => name);
  const kept = entries.filter(([name]) => !left.includes(name));
  return {
    ...node,
    properties: Object.fromEntries(kept.map(([name, property]) => [name, unmarked(property)])),
    ...(Array.isArray(required) && { required: required.filter((name) => !left.includes(name)) }),
  };
}

/** The values of a discriminator name the schemas of requests too. */
function withInputs(node: Node, inputs: ReadonlyMap<string, string>): Node {
  const { discriminator } = node;
  if (!isNode(discriminator) || !isNode(discriminator.mapping)) return node;
  const mapping = Object.entries(discriminator.mapping).map(([value, $ref]) => {
    const input = inputs.get(schemaName({ $ref }) ?? "");
    return [value, input === undefined ? $ref : `#/components/schemas/${escapeKey(input)}`];
  });
  return { ...node, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

/** Removes the marks: the types do not need `readonly`. */
function unmarked(property: unknown): unknown {
  if (!isNode(property)) return property;
  const { readOnly: _, writeOnly: __, ...rest } = property;
  return rest;
}

function requestBodies(part: unknown): unknown[] {
  const bodies: unknown[] = [];
  some(part, ({ requestBody }) => {
    if (requestBody) bodies.push(requestBody);
    return false;
  });
  return bodies;
}

function responses({ paths, components }: OpenApiDocument): unknown {
  const answers: unknown[] = [components?.responses];
  some(paths, ({ responses }) => {
    if (responses) answers.push(responses);
    return false;
  });
  return answers;
}

/** Whether a node fits, or one below it. */
function some(value: unknown, fits: (node: Node) => boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => some(item, fits));
  if (!isNode(value)) return false;
  return fits(value) || Object.values(value).some((child) => some(child, fits));
}
