import fc from "fast-check";
import type { DocumentedOperation } from "./documented.ts";
import { enlarge, oddHeader, oddJson, oddText } from "./odd-values.ts";
import { isSeen, type Seen, type SeenValues } from "./seen-values.ts";

/** One change of a body: what becomes of one of its members, counted through the whole of it. */
interface Mutation {
  member: number;
  change: "drop" | "set" | "add" | "double";
  name: string;
  value: unknown | Seen;
}

/** A body as it is sent, or an example and what becomes of it. */
export type RandomBody =
  | { example: unknown; mutations: Mutation[]; cut?: number }
  | { text: string }
  | { bytes: number[] };

const memberName = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toJSON", "length", "0", "$ref", ""),
  oddText,
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  member: fc.nat(40),
  change: fc.constantFrom("drop", "set", "set", "set", "add", "double"),
  name: memberName,
  value: fc.oneof(
    { weight: 3, arbitrary: oddJson },
    { weight: 1, arbitrary: fc.record({ seen: fc.constant("same"), nth: fc.nat() }) },
  ),
});

const untouched = fc.constant<Mutation[]>([]);

/** Bodies for an operation: its own examples, whole and mutated, and whatever else there is. */
export function randomBody({ bodies }: DocumentedOperation): fc.Arbitrary<RandomBody | undefined> {
  const none = { weight: bodies.length > 0 ? 1 : 9, arbitrary: fc.constant(undefined) };
  const other = fc.oneof(
    fc.json().map((text) => ({ text })),
    oddJson.map((example) => ({ example, mutations: [] as Mutation[] })),
    oddText.map((text) => ({ text })),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => ({ bytes: [...bytes] })),
  );
  if (bodies.length === 0) return fc.oneof(none, { weight: 1, arbitrary: other });
  const example = fc.constantFrom(...bodies);
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    none,
    { weight: 4, arbitrary: fc.record({ example, mutations: untouched }) },
    { weight: 8, arbitrary: fc.record({ example, mutations }) },
    {
      weight: 1,
      arbitrary: fc.record({ example, mutations: untouched, cut: fc.nat(200) }),
    },
    { weight: 2, arbitrary: other },
  );
}

/** Media types for bodies, most of them the right one. */
export const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant("application/json") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "application/json; charset=utf-8",
      "application/json; charset=utf-16le",
      "application/json; charset=none",
      "application/merge-patch+json",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "multipart/form-data",
      "text/plain",
      "application/xml",
      "*/*",
      "/",
    ),
  },
  { weight: 1, arbitrary: oddHeader },
);

/** The bytes to send. */
export function bytesOf(body: RandomBody, seen: SeenValues): Uint8Array<ArrayBuffer> {
  if ("bytes" in body) return Uint8Array.from(body.bytes);
  if ("text" in body) return new Uint8Array(new TextEncoder().encode(body.text));
  const mutated = body.mutations.reduce(
    (value, change) => mutate(value, change, seen),
    body.example,
  );
  const text = enlarge(JSON.stringify(mutated) ?? "null");
  const cut = body.cut === undefined ? text : text.slice(0, body.cut);
  return new Uint8Array(new TextEncoder().encode(cut));
}

/** The value with one of its members changed; without members it is changed itself. */
function mutate(root: unknown, { member, change, name, value }: Mutation, seen: SeenValues) {
  let left = member % Math.max(1, count(root));
  const put = (own: string) => (isSeen(value) ? seen.find({ ...value, seen: own }) : value);
  if (count(root) === 0) return put("");
  return visit(root);

  function visit(node: unknown): unknown {
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).flatMap(([key, child]): [string, unknown][] => {
      const isMeant = left === 0;
      left -= 1;
      if (!isMeant) return [[key, visit(child)]];
      if (change === "drop") return [];
      if (change === "set") return [[key, put(key)]];
      return change === "add"
        ? [
            [key, child],
            [name, put(name)],
          ]
        : [[key, Array.isArray(child) ? [...child, ...child] : [child, child]]];
    });
    return Array.isArray(node) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  }
}

function count(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  return Object.values(node).reduce<number>((sum, child) => sum + 1 + count(child), 0);
}
