import fc from "fast-check";
import type { DocumentedOperation } from "./documented.ts";
import { oddText } from "./odd-values.ts";
import { contentType, type RandomBody, randomBody } from "./random-bodies.ts";
import { randomHeaders } from "./random-headers.ts";
import type { Seen } from "./seen-values.ts";

/** A text, or one that the session has seen. */
export type RandomText = string | Seen;

/** A random request of one operation, before it is known what the session has seen. */
export interface RandomRequest {
  operationId: string;
  method: string;
  template: string;
  path: Record<string, { value: RandomText; raw: boolean }>;
  query: [name: string, value: RandomText][];
  headers: Record<string, string>;
  /** Which headers of the log-in it carries, and whether they are spoiled. */
  entitled: "yes" | "no" | "spoiled";
  contentType: string;
  body: RandomBody | undefined;
}

/** Random requests of an operation. Most are nearly right, so that they get far. */
export function randomRequest(operation: DocumentedOperation): fc.Arbitrary<RandomRequest> {
  const value = (name: string, examples: string[]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ seen: fc.constant(name), nth: fc.nat() }) },
      { weight: examples.length > 0 ? 4 : 0, arbitrary: fc.constantFrom(...examples, "") },
      { weight: 1, arbitrary: fc.constantFrom(...examples, "").map((text) => `DF.${text}`) },
      { weight: 3, arbitrary: oddText },
    );
  const of = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const path = Object.fromEntries(
    of("path").map(({ name, examples }) => [
      name,
      fc.record({
        value: value(name, examples),
        raw: fc.boolean(),
      }),
    ]),
  );
  const known = of("query").map(({ name, examples }) =>
    fc.tuple(
      fc.constantFrom(name, name, name.toLowerCase(), name.toUpperCase()),
      value(name, examples),
    ),
  );
  const unknown = fc.tuple(
    fc.oneof(
      fc.constantFrom("__proto__", "__code", "__example", "__dynamic", "__server", ""),
      oddText,
    ),
    oddText,
  );
  return fc.record({
    operationId: fc.constant(operation.operationId),
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant(operation.method) },
      { weight: 1, arbitrary: fc.constantFrom("HEAD", "OPTIONS", "PATCH", "DELETE", "BREW") },
    ),
    template: fc.constant(operation.path),
    path: fc.record(path),
    query: fc.array(
      fc.oneof(...known.map((arbitrary) => ({ weight: 4, arbitrary })), {
        weight: 1,
        arbitrary: unknown,
      }),
      { maxLength: known.length > 0 ? 4 : 1 },
    ),
    headers: randomHeaders(operation),
    entitled: fc.oneof(
      { weight: 12, arbitrary: fc.constant("yes" as const) },
      { weight: 1, arbitrary: fc.constantFrom("no" as const, "spoiled" as const) },
    ),
    contentType,
    body: randomBody(operation),
  });
}
