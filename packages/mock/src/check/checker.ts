import { escapeKey, follow, isNode, type Located, type OpenApiDocument } from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";
import { pointerOf } from "../document-files.ts";
import type { MockResponse } from "../types.ts";
import { createCompile, createCompileAll, type SchemaError } from "./document-schemas.ts";
import { findResponse } from "./find-response.ts";
import { findMediaType } from "./media-type.ts";
import { readHeader } from "./read-header.ts";

/** Where an answer breaks the document. */
export interface Breach {
  /** JSON pointer into the document. */
  pointer: string;
  text: string;
}

/** Checks answers against a document. */
export interface Checker {
  /** The first breach, or `undefined` for an answer that keeps the contract. */
  check(operation: Pick<Operation, "method" | "path">, response: MockResponse): Breach | undefined;
}

/**
 * Makes a document's checker: status, media type, headers and body, by all of JSON Schema 2020-12.
 */
export function createChecker(document: OpenApiDocument): Checker {
  const compile = createCompile(document);
  const check = createCheck(document, (schema, pointer) => {
    const validate = compile(schema, pointer);
    return (value) => {
      const error = validate(value);
      return error ? [error] : [];
    };
  });
  return { check: (operation, response) => check(operation, response).next().value ?? undefined };
}

/** Looks for all breaches of an answer, not only the first. */
export type CheckAll = (
  operation: Pick<Operation, "method" | "path">,
  response: MockResponse,
  isHead?: boolean,
) => Breach[];

/** Makes the check of a document's answers that tells every breach. */
export function createCheckAll(document: OpenApiDocument): CheckAll {
  const check = createCheck(document, createCompileAll(document));
  return (operation, response, isHead) => [...check(operation, response, isHead)];
}

type ValidateAll = (value: unknown) => SchemaError[];

function createCheck(
  document: OpenApiDocument,
  compile: (schema: object, pointer: string) => ValidateAll,
) {
  const compiled = new Map<string, ValidateAll>();

  function validatorOf({ node, pointer }: Located): ValidateAll {
    try {
      return compile(node, pointer);
    } catch (error) {
      const message = `has a schema that cannot be used: ${(error as Error).message}`;
      return () => [{ at: "", message, pointer }];
    }
  }

  function breachesOf(schema: Located, value: unknown, what: string): Breach[] {
    const validate = compiled.get(schema.pointer) ?? validatorOf(schema);
    compiled.set(schema.pointer, validate);
    return validate(value).map(({ pointer, at, message }) => ({
      pointer,
      text: `${what}${at} ${message}`,
    }));
  }

  function* checkHeaders(found: Located, headers: Record<string, string>): Iterable<Breach> {
    const declared = follow(document, `${found.pointer}/headers`);
    for (const name of Object.keys(declared.node)) {
      // In OpenAPI only `content` describes the media type.
      if (name.toLowerCase() === "content-type") continue;
      const header = follow(document, `${declared.pointer}/${name}`);
      const value = headers[name.toLowerCase()];
      if (value === undefined) {
        if (header.node.required) {
          yield { pointer: header.pointer, text: `the header ${name} is missing` };
        }
        continue;
      }
      if (!header.node.schema) continue;
      const schema = follow(document, `${header.pointer}/schema`);
      yield* breachesOf(schema, readHeader(value, schema.node), `header ${name}`);
    }
  }

  function checkBody(found: Located, { headers, body }: MockResponse): Breach[] {
    // A `content` without media types says as little as none.
    if (!isNode(found.node.content) || Object.keys(found.node.content).length === 0) {
      return body ? [{ pointer: found.pointer, text: "the document has no body here" }] : [];
    }
    const content = follow(document, `${found.pointer}/content`);
    const type = headers["content-type"] ?? "";
    const key = findMediaType(Object.keys(content.node), type);
    if (key === undefined) {
      const [essence] = type.split(";", 1);
      const text = type
        ? `the document does not have the media type ${essence} here`
        : `the answer has no media type, but the document has ${Object.keys(content.node).join(", ")}`;
      return [{ pointer: content.pointer, text }];
    }
    const media = follow(document, `${content.pointer}/${escapeKey(key)}`);
    if (!media.node.schema || !/json/i.test(type)) return [];
    const value = parse(body);
    if (value === undefined) return [{ pointer: media.pointer, text: "the body is not JSON" }];
    return breachesOf(follow(document, `${media.pointer}/schema`), value, "body");
  }

  return function* check(
    operation: Pick<Operation, "method" | "path">,
    response: MockResponse,
    isHead = operation.method === "head",
  ): Generator<Breach, undefined> {
    const pointer = pointerOf(operation);
    const found = findResponse(document, pointer, response.status);
    if (!found) {
      const text = `the document has no status ${response.status} here`;
      yield { pointer: `${pointer}/responses`, text };
      return undefined;
    }
    yield* checkHeaders(found, response.headers);
    if (!isHead) yield* checkBody(found, response);
    return undefined;
  };
}

function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    return undefined;
  }
}
