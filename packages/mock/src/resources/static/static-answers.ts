import { follow, isJsonLines, isNode, type Located } from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";
import { findResponse } from "../../check/find-response.ts";
import { findMediaType } from "../../check/media-type.ts";
import { pointerOf } from "../../document-files.ts";
import { fileOf } from "../../prism/beyond/binary.ts";
import type { MockResponse } from "../../types.ts";
import { contentsOf, isJson, successesOf } from "../find/bodies.ts";
import { inPreference } from "../handle/preferred.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import type { ValidatorOf } from "../schemas/validators.ts";
import { makeValue } from "../values/make-value.ts";
import { repairValue } from "../values/repair-value.ts";
import { steadySource } from "../values/source.ts";

/** Answers that no state gives, where those of Prism would break the document. */
export interface StaticAnswers {
  /**
   * An answer that keeps to its schema: the given one, or one in which what breaks the schema is made
   * again. An example of the document stays as it is, also one that breaks the schema.
   */
  mended(operation: Operation, answer: MockResponse): MockResponse;
  /** The answer of a status, or the first success, by its schema, where Prism fails to write it. */
  made(operation: Operation, accept: string | undefined, status?: number): MockResponse | undefined;
}

/** The time in made answers: they are the same for every request. */
const ANY_TIME = { now: Date.parse("2019-08-24T14:15:22Z") };

/** Makes the static answers of a document. */
export function createStaticAnswers(reader: SchemaReader, validatorOf: ValidatorOf): StaticAnswers {
  const known = new WeakMap<MockResponse, MockResponse>();

  function validValue({ node, pointer }: Located, value?: unknown): unknown {
    const validate = validatorOf(node);
    const making = { reader, source: steadySource(pointer, ANY_TIME) };
    const repaired = value === undefined ? undefined : repairValue(making, validate, value);
    if (repaired !== undefined) return repaired;
    const made = makeValue(making, node);
    return repairValue(making, validate, made) ?? value ?? made;
  }

  function schemaOf(operation: Operation, { status, headers }: MockResponse): Located | undefined {
    const { document } = reader;
    const response = findResponse(document, pointerOf(operation), status);
    if (!isNode(response?.node.content)) return undefined;
    const key = findMediaType(Object.keys(response.node.content), headers["content-type"] ?? "");
    if (key === undefined) return undefined;
    const media = follow(document, `${response.pointer}/content`).node[key] as Located["node"];
    const isShown = media.example !== undefined || Object.keys(media.examples ?? {}).length > 0;
    const { schema } = media;
    return isShown || !isNode(schema) ? undefined : { node: schema, pointer: response.pointer };
  }

  function mend(operation: Operation, answer: MockResponse): MockResponse {
    const { body, headers } = answer;
    if (!body || !/json/i.test(headers["content-type"] ?? "")) return answer;
    const schema = schemaOf(operation, answer);
    const value = schema && parsed(body);
    if (!schema || value === undefined || !validatorOf(schema.node)(value)) return answer;
    return { ...answer, body: JSON.stringify(validValue(schema, value)) };
  }

  function answerOf(operation: Operation, status: number) {
    const response = findResponse(reader.document, pointerOf(operation), status);
    return response && { status, contents: contentsOf(reader, response) };
  }

  return {
    mended(operation, answer) {
      const mended = known.get(answer) ?? mend(operation, answer);
      known.set(answer, mended);
      return mended;
    },

    made(operation, accept, wanted) {
      const [first] = successesOf(reader, { pointer: pointerOf(operation) });
      const success = wanted === undefined ? first : answerOf(operation, wanted);
      if (!success) return undefined;
      const contents = inPreference(success.contents, accept ?? "*/*");
      const content = contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0];
      if (!content) return undefined;
      const { mediaType, schema, examples } = content;
      const type = mediaType.includes("*") ? "application/json" : mediaType;
      const answer = { status: success.status, headers: { "content-type": type } };
      const bytes = wanted === undefined ? fileOf(type) : undefined;
      if (bytes) return { ...answer, body: undefined, bytes };
      const value = examples[0] ?? (schema ? validValue(schema) : {});
      const text = typeof value === "string" && !isJson(type) ? value : JSON.stringify(value);
      const body = isJsonLines(type) ? `${text}\n` : text;
      return { ...answer, body };
    },
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
