import { isDeepStrictEqual } from "node:util";
import {
  escapeKey,
  examplesOf,
  firstExample,
  type OpenApiDocument,
  operationsOf,
  requestBodyOf,
  responsesOf,
  toPointer,
} from "@carespec/document";
import type { Change } from "../change.ts";
import type { Compared } from "./rate-redocly.ts";
import { type PlacedChange, placed } from "./told-places.ts";
import type { Where } from "./where.ts";

/** The examples of one body. */
interface Body {
  pointer: string;
  isAnswer: boolean;
  examples: Map<string, unknown>;
  /** What the mock answers, or a sample sends, where nobody chooses. */
  first: unknown;
}

/**
 * Finds differences of example values, which the mock answers and the clients' tests name.
 *
 * @param where - names places of each document
 */
export function compareExamples(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  where: Compared["where"],
): PlacedChange[] {
  const now = bodiesOf(revision);
  return [...bodiesOf(base)].flatMap(([key, before]) => {
    const after = now.get(key);
    return after ? compareBodies(before, after, where) : [];
  });
}

function compareBodies(before: Body, after: Body, where: Compared["where"]): PlacedChange[] {
  const told = (
    pointer: string,
    place: Where,
    rest: Pick<Change, "size" | "heading" | "text">,
  ): PlacedChange => ({
    change: placed({ ...rest, by: "document rules", pointer }, place),
    identity: JSON.stringify([place.written, rest.size]),
  });
  const placeOf = (name: string) => `${after.pointer}/examples/${escapeKey(name)}`;
  const changes = [...before.examples].flatMap(([name, value]): PlacedChange[] => {
    const pointer = placeOf(name);
    if (!after.examples.has(name)) {
      const place = where.base(pointer, true);
      if (!before.isAnswer) {
        return [told(pointer, place, { size: "patch", heading: "Examples", text: "is gone" })];
      }
      const text = "is gone: tests that ask the mock for it fail, and no longer compile";
      return [told(pointer, place, { size: "major", heading: "Breaking", text })];
    }
    if (isDeepStrictEqual(value, after.examples.get(name))) return [];
    const text = after.isAnswer ? "has other values: the mock answers them" : "has other values";
    const place = where.revision(pointer, false);
    return [told(pointer, place, { size: "patch", heading: "Examples", text })];
  });
  for (const name of after.examples.keys()) {
    if (before.examples.has(name)) continue;
    const size = after.isAnswer ? "minor" : "patch";
    const place = where.revision(placeOf(name), true);
    changes.push(told(placeOf(name), place, { size, heading: "Examples", text: "is new" }));
  }
  if (changes.length === 0 && !isDeepStrictEqual(before.first, after.first)) {
    const text = `: another example comes first${after.isAnswer ? ", which the mock answers" : ""}`;
    const place = where.revision(after.pointer, false);
    changes.push(told(after.pointer, place, { size: "patch", heading: "Examples", text }));
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
        return { operationId, at: "requestBody", type, media, isAnswer: false };
      }),
      ...answers.flatMap(({ status, response }) =>
        Object.entries(response.content ?? {}).map(([type, media]) => {
          const at = `responses/${status}`;
          return { operationId, at, type, media, isAnswer: true };
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
