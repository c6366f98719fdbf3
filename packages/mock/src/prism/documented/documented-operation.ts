import type { Operation } from "@carespec/mock-kit";
import type { IHttpOperation } from "@stoplight/types";
import { operationName } from "../../operation-name.ts";
import { documentedPath } from "../query-paths.ts";
import { bodyValues, type DocumentedValues } from "./documented-values.ts";
import { type DocumentedParameter, parametersOf } from "./parameters.ts";

/** What a document says that an operation takes and answers, as far as coverage counts it. */
export interface DocumentedOperation {
  /** As the journal names it. */
  name: string;
  method: Operation["method"];
  path: Operation["path"];
  /** As the document writes them: `200`, `4XX` or `default`. */
  statuses: readonly string[];
  /** Named examples of refusals and failures. */
  examples: readonly NamedExample[];
  /** The same of all answers. */
  answers: readonly NamedExample[];
  parameters: readonly DocumentedParameter[];
  /** Enum values of properties of the body. */
  bodyValues: readonly DocumentedValues[];
  mediaTypes: readonly string[];
}

/** An answer's example and its status, as the document writes it. */
interface NamedExample {
  status: string;
  example: string;
}

/** Reads a document's operations as coverage counts them. */
export function documentedOperations(
  resources: readonly IHttpOperation[],
): readonly DocumentedOperation[] {
  return resources.map(documentedOperation);
}

/** Reads one operation. */
export function documentedOperation(resource: IHttpOperation): DocumentedOperation {
  const { iid: id, method, request, responses } = resource;
  const path = documentedPath(resource);
  const contents = request?.body?.contents ?? [];
  const answers = responses.flatMap(namedExamples);
  return {
    name: operationName({ id, method, path }),
    method,
    path,
    statuses: [...new Set(responses.map(({ code }) => code))],
    examples: answers.filter(({ status }) => /^[45]/.test(status)),
    answers,
    parameters: parametersOf(resource),
    bodyValues: bodyValues(
      contents.map(({ schema }) => schema),
      resource,
    ),
    mediaTypes: [...new Set(contents.map(({ mediaType }) => mediaType))],
  };
}

/** The examples that have a name in the document; Prism's reader calls a lone one without it `default`. */
function namedExamples({ code, contents = [] }: IHttpOperation["responses"][number]) {
  const named = contents.flatMap(({ examples = [] }) => {
    const keys = examples.map(({ key }) => key);
    return keys.length === 1 && keys[0] === "default" ? [] : keys;
  });
  return [...new Set(named)].map((example) => ({ status: code, example }));
}
