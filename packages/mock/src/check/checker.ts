import { escapeKey, follow, type Located, type OpenApiDocument } from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";
import { pointerOf } from "../document-files.ts";
import type { MockResponse } from "../types.ts";
import { createCompile, type Validate } from "./document-schemas.ts";
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
  const compiled = new Map<string, Validate>();

  function validatorOf({ node, pointer }: Located): Validate {
    try {
      return compile(node, pointer);
    } catch (error) {
      const message = `has a schema that cannot be used: ${(error as Error).message}`;
      return () => ({ at: "", message, pointer });
    }
  }

  function breachOf(schema: Located, value: unknown, what: string): Breach | undefined {
    const validate = compiled.get(schema.pointer) ?? validatorOf(schema);
    compiled.set(schema.pointer, validate);
    const error = validate(value);
    return error && { pointer: error.pointer, text: `${what}${error.at} ${error.message}` };
  }

  function checkHeaders(found: Located, headers: Record<string, string>): Breach | undefined {
    const declared = follow(document, `${found.pointer}/headers`);
    for (const name of Object.keys(declared.node)) {
      // In OpenAPI only `content` describes the media type.
      if (name.toLowerCase() === "content-type") continue;
      const header = follow(document, `${declared.pointer}/${name}`);
      const value = headers[name.toLowerCase()];
      if (value === undefined) {
        if (!header.node.required) continue;
        return { pointer: header.pointer, text: `the header ${name} is missing` };
      }
      if (!header.node.schema) continue;
      const schema = follow(document, `${header.pointer}/schema`);
      const breach = breachOf(schema, readHeader(value, schema.node), `header ${name}`);
      if (breach) return breach;
    }
    return undefined;
  }

  function checkBody(found: Located, { headers, body }: MockResponse): Breach | undefined {
    if (!found.node.content) {
      if (!body) return undefined;
      return { pointer: found.pointer, text: "the document has no body here" };
    }
    const content = follow(document, `${found.pointer}/content`);
    const type = headers["content-type"] ?? "";
    const key = findMediaType(Object.keys(content.node), type);
    if (key === undefined) {
      const [essence] = type.split(";", 1);
      const text = type
        ? `the document does not have the media type ${essence} here`
        : `the answer has no media type, but the document has ${Object.keys(content.node).join(", ")}`;
      return { pointer: content.pointer, text };
    }
    const media = follow(document, `${content.pointer}/${escapeKey(key)}`);
    if (!media.node.schema || !/json/i.test(type)) return undefined;
    const value = parse(body);
    if (value === undefined) return { pointer: media.pointer, text: "the body is not JSON" };
    return breachOf(follow(document, `${media.pointer}/schema`), value, "body");
  }

  return {
    check(operation, response) {
      const pointer = pointerOf(operation);
      const found = findResponse(document, pointer, response.status);
      if (!found) {
        const text = `the document has no status ${response.status} here`;
        return { pointer: `${pointer}/responses`, text };
      }
      const breach = checkHeaders(found, response.headers);
      return breach ?? (operation.method === "head" ? undefined : checkBody(found, response));
    },
  };
}

function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    return undefined;
  }
}
