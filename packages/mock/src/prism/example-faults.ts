import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import { failuresOf } from "./compile-once.ts";
import * as E from "./either.ts";
import { DiagnosticSeverity } from "./prism-enums.ts";
import { prismValidators } from "./private-modules.ts";
import { createPartsOf, isForm, type RequestParts } from "./request-parts.ts";
import { withSharedAnswers } from "./shared-answers.ts";

/** What is wrong in an operation: the keys below it, and what. */
export interface OperationFault {
  keys: string[];
  text: string;
}

const partsOf = createPartsOf();

/**
 * Compiles the schemas of an operation, as its first requests would, and checks the JSON examples of
 * its bodies. A schema that cannot be compiled at all is told as well.
 */
export function faultsOfOperation(resource: IHttpOperation): {
  examples: OperationFault[];
  schemas: OperationFault[];
} {
  const examples: OperationFault[] = [];
  const schemas: OperationFault[] = [];

  function look(keys: string[], check: () => string | undefined, sink: OperationFault[]): void {
    let problem: string | undefined;
    const failures = failuresOf(() => {
      problem = check();
    });
    for (const failure of failures) schemas.push({ keys, text: failure });
    if (problem) sink.push({ keys, text: problem });
  }

  const parts = partsOf(resource);
  for (const content of resource.request?.body?.contents ?? []) {
    const at = ["requestBody", "content", content.mediaType];
    for (const { keys, value } of valuesOf(content)) {
      const check = () =>
        problemOf(validateRequest(bodyOf(parts, content), content.mediaType, value));
      look([...at, ...keys], check, keys.length > 0 ? examples : []);
    }
  }
  look(["parameters"], () => problemOf(validateHead(parts.head)), []);
  for (const response of resource.responses) {
    for (const content of response.contents ?? []) {
      const at = ["responses", response.code, "content", content.mediaType];
      for (const { keys, value } of valuesOf(content)) {
        const check = () => problemOf(validateAnswer(resource, response.code, content, value));
        look([...at, ...keys], check, keys.length > 0 ? examples : []);
      }
    }
  }
  return { examples, schemas };
}

type Result = E.Either<{ severity: DiagnosticSeverity; message: string }[], unknown>;

function problemOf(result: Result): string | undefined {
  if (E.isRight(result)) return undefined;
  return result.left.find(({ severity }) => severity === DiagnosticSeverity.Error)?.message;
}

/** The examples of a JSON content; without one, a value that makes Prism compile the schema. */
function valuesOf(content: IMediaTypeContent): { keys: string[]; value: unknown }[] {
  const { examples = [], mediaType } = content;
  const isJson = /[/+]json\b/i.test(mediaType);
  const written = examples.flatMap((example) =>
    isJson && "value" in example
      ? [
          {
            keys: example.key === "default" ? ["example"] : ["examples", example.key],
            value: example.value,
          },
        ]
      : [],
  );
  return written[0] ? written : [{ keys: [], value: isJson ? {} : "" }];
}

/** Prism reads forms by their own schemas. */
function bodyOf({ json, body }: RequestParts, { mediaType }: IMediaTypeContent): IHttpOperation {
  return isForm({ headers: { "content-type": mediaType } }) ? body : json;
}

function validateRequest(resource: IHttpOperation, type: string, body: unknown): Result {
  const headers = { "content-type": type };
  return quietly(() =>
    prismValidators.validateInput({
      resource,
      element: { method: "post", url: { path: "/" }, headers, body },
    }),
  );
}

function validateHead(resource: IHttpOperation): Result {
  const url = { path: resource.path, query: {} };
  return quietly(() =>
    prismValidators.validateInput({ resource, element: { method: "get", url, headers: {} } }),
  );
}

function validateAnswer(
  resource: IHttpOperation,
  code: string,
  content: IMediaTypeContent,
  body: unknown,
): Result {
  const statusCode = Number(/^\d{3}$/.test(code) ? code : `${code[0] ?? 2}00`) || 200;
  const only = resource.responses.filter((response) => response.code === code);
  const bare = only.map((response) => ({ ...response, headers: [] }));
  const element = { statusCode, headers: { "content-type": content.mediaType }, body };
  const answers = { ...resource, responses: bare as IHttpOperation["responses"] };
  return quietly(() =>
    prismValidators.validateOutput({ resource: withSharedAnswers(answers, element), element }),
  );
}

/** Prism throws at parameters that it cannot read; requests are answered nevertheless. */
function quietly(validate: () => Result): Result {
  try {
    return validate();
  } catch {
    return E.right(undefined);
  }
}
