import {
  isNode,
  type Node,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  responsesOf,
} from "@carespec/document";
import { createNames } from "@carespec/document/normalize";

/**
 * Writes `examples.ts`: the named examples of each operation's answers, which a mock can be asked
 * for.
 */
export function generateExamples(document: OpenApiDocument): string {
  const operations = operationsOf(document).map(({ operation }) => {
    const { operationId } = operation;
    const lines = namedExamples(document, operation).map(
      ({ key, status, example }) =>
        `    ${keyText(key)}: example(${JSON.stringify(operationId)}, ${status}, ${JSON.stringify(example)}),`,
    );
    return `  ${keyText(operationId)}: {\n${lines.join("\n")}\n  },`;
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

/** A name that two statuses have is kept by the first; the other's ends in its status. */
function namedExamples(document: OpenApiDocument, operation: Operation) {
  const keys = createNames();
  const found = responsesOf(document, operation).flatMap(({ status, response }) => {
    const names = [...new Set(exampleNames(response))];
    // A mock is asked for a number.
    return /^\d+$/.test(status) ? names.map((example) => ({ status, example })) : [];
  });
  return found.map((each) => ({
    ...each,
    key: keys.give(each.example, each.example + each.status),
  }));
}

function exampleNames({ content }: Node): string[] {
  if (!isNode(content)) return [];
  return Object.values(content).flatMap((media) =>
    isNode(media) && isNode(media.examples) ? Object.keys(media.examples) : [],
  );
}

function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
