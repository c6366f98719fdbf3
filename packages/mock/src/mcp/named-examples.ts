import {
  isEvidence,
  isNode,
  type MediaType,
  type OpenApiDocument,
  type PlacedOperation,
  requestBodyOf,
  resolve,
  responsesOf,
} from "@carespec/document";

/** A named example of a request's body or of an answer. */
export interface NamedExample {
  name: string;
  /** `request`, or the answer's status. */
  of: string;
  summary?: unknown;
  value: unknown;
  evidence?: unknown;
}

/** The examples of an operation, of its request first. An example without a name is `example`. */
export function namedExamples(
  document: OpenApiDocument,
  { operation }: Pick<PlacedOperation, "operation">,
): NamedExample[] {
  const request = requestBodyOf(document, operation)?.content;
  const answers = responsesOf(document, operation);
  return [
    ...examplesIn(document, "request", request),
    ...answers.flatMap(({ status, response }) => examplesIn(document, status, response.content)),
  ];
}

/** The names of an operation's examples, each with what it is an example of. */
export function exampleNames(
  document: OpenApiDocument,
  placed: Pick<PlacedOperation, "operation">,
): string[] {
  return namedExamples(document, placed).map(({ of, name }) => `${of}: ${name}`);
}

function examplesIn(
  document: OpenApiDocument,
  of: string,
  content: Record<string, MediaType> = {},
): NamedExample[] {
  return Object.values(content).flatMap(({ example, examples }) => {
    const named = Object.entries(isNode(examples) ? examples : {}).map(([name, given]) => {
      const { summary, value, "x-evidence": evidence } = resolve(document, given);
      return { name, of, summary, value, ...(isEvidence(evidence) && { evidence }) };
    });
    return example === undefined ? named : [...named, { name: "example", of, value: example }];
  });
}
