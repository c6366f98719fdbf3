import {
  isNode,
  type Node,
  type OpenApiDocument,
  operationsOf,
  responsesOf,
} from "@carespec/document";

/**
 * Writes `examples.ts`: the named examples of each operation's answers, which a mock can be asked
 * for.
 */
export function generateExamples(document: OpenApiDocument): string {
  const operations = [...operationsOf(document)].map(({ operation }) => {
    const { operationId } = operation;
    const examples = responsesOf(document, operation).flatMap(({ status, response }) =>
      exampleNames(response).map(
        (example) =>
          `    ${key(example)}: example(${JSON.stringify(operationId)}, ${status}, ${JSON.stringify(example)}),`,
      ),
    );
    return `  ${operationId}: {\n${[...new Map(examples.map((line) => [line.split(":", 1)[0], line])).values()].join("\n")}\n  },`;
  });
  return [
    EXAMPLE,
    "/** The document's answers by operationId and name of the example. */",
    `export const examples = {\n${operations.join("\n")}\n};\n`,
  ].join("\n");
}

/** A type with a name keeps declarations short. */
const EXAMPLE = `/** A named example of an answer, for which a mock can be asked. */
export interface Example<Operation extends string, Status extends number, Name extends string> {
  readonly operation: Operation;
  readonly status: Status;
  readonly example: Name;
}

function example<Operation extends string, Status extends number, Name extends string>(
  operation: Operation,
  status: Status,
  name: Name,
): Example<Operation, Status, Name> {
  return { operation, status, example: name };
}
`;

function exampleNames({ content }: Node): string[] {
  if (!isNode(content)) return [];
  return Object.values(content).flatMap((media) =>
    isNode(media) && isNode(media.examples) ? Object.keys(media.examples) : [],
  );
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
