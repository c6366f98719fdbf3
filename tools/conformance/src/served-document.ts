/** As much of the served OpenAPI document as the tests read. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

/** Every documented answer of every operation, as `[operation, status, example name, value]`. */
export function documentedExamples(document: OpenApiDocument) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, response]) =>
        Object.entries(examplesIn(document, response)).map(
          ([name, value]) =>
            [`${method.toUpperCase()} ${path}`, Number(status), name, value] as const,
        ),
      ),
    ),
  );
}

/** The value of one documented example. */
export function exampleOf(
  document: OpenApiDocument,
  operation: string,
  status: number,
  name: string,
): unknown {
  const found = documentedExamples(document).find(
    (example) => example[0] === operation && example[1] === status && example[2] === name,
  );
  if (!found) throw new Error(`the document has no example ${name} of ${operation} ${status}`);
  return found[3];
}

function examplesIn(document: OpenApiDocument, response: unknown): Record<string, unknown> {
  const { content } = resolve(document, response) as {
    content: { "application/json": { examples: Record<string, unknown> } };
  };
  const examples = Object.entries(content["application/json"].examples);
  return Object.fromEntries(
    examples.map(([name, example]) => [name, (resolve(document, example) as Example).value]),
  );
}

interface Example {
  value: unknown;
}

function resolve(document: object, node: unknown): unknown {
  const reference = (node as { $ref?: string }).$ref;
  if (reference === undefined) return node;
  const keys = reference.replace("#/", "").split("/");
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
}
