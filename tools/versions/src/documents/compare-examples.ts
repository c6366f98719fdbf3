import { isDeepStrictEqual } from "node:util";
import {
  examplesOf,
  firstExample,
  type OpenApiDocument,
  operationsOf,
  requestBodyOf,
  responsesOf,
  toPointer,
} from "@carespec/document";
import type { Change } from "../change.ts";

/** The examples of one body. */
interface Body {
  operationId: string;
  /** For example "answer 200". */
  part: string;
  pointer: string;
  isAnswer: boolean;
  examples: Map<string, unknown>;
  /** What the mock answers, or a sample sends, where nobody chooses. */
  first: unknown;
}

/** Finds differences of example values, which the mock answers and the clients' tests name. */
export function compareExamples(base: OpenApiDocument, revision: OpenApiDocument): Change[] {
  const now = bodiesOf(revision);
  return [...bodiesOf(base)].flatMap(([key, before]) => {
    const after = now.get(key);
    return after ? compareBodies(before, after) : [];
  });
}

function compareBodies(before: Body, after: Body): Change[] {
  const change = (pointer: string, rest: Pick<Change, "size" | "heading" | "text">): Change => ({
    ...rest,
    subject: `\`${after.operationId}\``,
    text: `${after.part}${rest.text}`,
    by: "document rules",
    pointer,
  });
  const changes = [...before.examples].flatMap(([name, value]): Change[] => {
    const pointer = `${after.pointer}/examples/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!after.examples.has(name)) {
      if (!before.isAnswer) {
        const text = `, example \`${name}\` is gone`;
        return [change(pointer, { size: "patch", heading: "Examples", text })];
      }
      const text = `, example \`${name}\` is gone: tests that ask the mock for it fail, and no longer compile`;
      return [change(pointer, { size: "major", heading: "Breaking", text })];
    }
    if (isDeepStrictEqual(value, after.examples.get(name))) return [];
    const what = after.isAnswer ? "has other values: the mock answers them" : "has other values";
    const text = `, example \`${name}\` ${what}`;
    return [change(pointer, { size: "patch", heading: "Examples", text })];
  });
  for (const name of after.examples.keys()) {
    if (before.examples.has(name)) continue;
    const pointer = `${after.pointer}/examples/${name}`;
    const size = after.isAnswer ? "minor" : "patch";
    const text = `, example \`${name}\` is new`;
    changes.push(change(pointer, { size, heading: "Examples", text }));
  }
  if (changes.length === 0 && !isDeepStrictEqual(before.first, after.first)) {
    const text = `: another example comes first${after.isAnswer ? ", which the mock answers" : ""}`;
    changes.push(change(after.pointer, { size: "patch", heading: "Examples", text }));
  }
  return changes;
}

function bodiesOf(document: OpenApiDocument): Map<string, Body> {
  const bodies = operationsOf(document).flatMap(({ operation, pointer }) => {
    const { operationId } = operation;
    const request = requestBodyOf(document, operation);
    const answers = responsesOf(document, operation);
    return [
      ...Object.entries(request?.content ?? {}).map(([type, media]) => {
        return { operationId, part: "body", at: "requestBody", type, media, isAnswer: false };
      }),
      ...answers.flatMap(({ status, response }) =>
        Object.entries(response.content ?? {}).map(([type, media]) => {
          const at = `responses/${status}`;
          return { operationId, part: `answer ${status}`, at, type, media, isAnswer: true };
        }),
      ),
    ].map(({ at, type, media, ...body }) => {
      const place = `${pointer}/${at}/${toPointer(["content", type]).slice(2)}`;
      return {
        ...body,
        pointer: place,
        examples: new Map(examplesOf(document, media)),
        first: firstExample(document, media),
        key: `${operationId} ${at} ${type}`,
      };
    });
  });
  return new Map(bodies.map(({ key, ...body }) => [key, body]));
}
