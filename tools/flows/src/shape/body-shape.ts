import { escapeKey, isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { formatOf } from "./format-of.ts";
import { isListed, itemSchemas, memberSchemas, partsOf } from "./schemas-at.ts";

/** What a member is called that the document does not name, unless somebody used data as a key. */
const NAME = /^[A-Za-z_$][\w-]{0,40}$/;

/** What was seen at one place. */
interface Seen {
  kinds: Set<string>;
  /** How often something was there. */
  count: number;
  /** How often it was an object, whose members are counted against it. */
  objects: number;
  /** The place of the object that it is a member of; `undefined` for others. */
  parent?: string;
}

/** Collects how JSON bodies look, of which it keeps no value. */
export interface BodyShape {
  add(body: unknown): void;
  /** As `AnswerShape.body` holds it. */
  read(): Record<string, string>;
}

/**
 * Begins to collect the shape of an operation's answers.
 *
 * @param schema - of the body in the document; tells which texts are of an enumeration
 */
export function createBodyShape(document: OpenApiDocument, schema?: Node): BodyShape {
  const places = new Map<string, Seen>();

  function see(at: string, value: unknown, parts: Node[], parent?: string): void {
    const seen = places.get(at) ?? {
      kinds: new Set(),
      count: 0,
      objects: 0,
      ...(parent !== undefined && { parent }),
    };
    places.set(at, seen);
    seen.count += 1;
    seen.kinds.add(kindOf(value, parts));
    if (Array.isArray(value)) {
      for (const item of value) see(`${at}/*`, item, itemSchemas(document, parts));
    } else if (isNode(value)) {
      seen.objects += 1;
      for (const [key, member] of Object.entries(value)) {
        const name = isName(key, parts) ? escapeKey(key) : "(other)";
        see(`${at}/${name}`, member, memberSchemas(document, parts, key), at);
      }
    }
  }

  return {
    add: (body) => see("", body, partsOf(document, schema)),
    read() {
      const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
      return Object.fromEntries(
        sorted.map(([at, { kinds, count, parent }]) => {
          const isAlways = parent === undefined || count === places.get(parent)?.objects;
          return [at, [...kinds].sort().join("|") + (isAlways ? "" : " ?")];
        }),
      );
    },
  };
}

/** Whether a key may be kept: of a map, which the document gives no names, all keys are data. */
function isName(key: string, parts: Node[]): boolean {
  const named = parts.flatMap(({ properties }) =>
    isNode(properties) ? Object.keys(properties) : [],
  );
  if (named.includes(key)) return true;
  return NAME.test(key) && (named.length > 0 || parts.length === 0);
}

function kindOf(value: unknown, parts: Node[]): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "list:empty" : "list";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value !== "string") return typeof value;
  const listed = isListed(parts, value);
  if (listed !== undefined) return listed ? "string:enum" : "string:not-in-enum";
  const format = formatOf(value);
  return format === undefined ? "string" : `string:${format}`;
}
