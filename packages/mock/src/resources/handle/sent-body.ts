import { isNode, type Node } from "@carespec/document";
import type { Call } from "@carespec/mock-kit";
import { formValue } from "../../prism/beyond/form-body.ts";
import { xmlValue } from "../../prism/beyond/xml.ts";
import type { FoundContent, FoundOperation } from "../found/resource.ts";
import { set } from "../values/complete-value.ts";
import type { Handling } from "./handling.ts";
import { expectShallow, MOST_LEVELS, TooLarge } from "./too-large.ts";

/** What a request's body says. */
export interface SentBody {
  content: FoundContent | undefined;
  /** The item, or the items where the body is a list. */
  value: unknown;
}

const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)/i;
const XML = /^\s*(application|text)\/([\w.-]+\+)?xml/i;

/**
 * Reads a call's body by its media type: JSON, a form or XML, and takes the item out of it.
 *
 * @throws TooLarge where a form or XML nests too deeply; JSON that does is refused before
 */
export function sentBody({ reader }: Handling, { request }: FoundOperation, call: Call): SentBody {
  const type = call.headers["content-type"] ?? "";
  const [essence = ""] = type.toLowerCase().split(";", 1);
  const [family] = essence.trim().split("/", 1);
  const content =
    [essence.trim(), `${family}/*`, "*/*"]
      .map((each) =>
        request.find(({ mediaType }) => mediaType.toLowerCase().split(";", 1)[0]?.trim() === each),
      )
      .find((each) => each !== undefined) ?? request[0];
  const whole =
    typeof call.body === "string" ? fromText(type, call.body, content, reader) : call.body;
  if (whole !== call.body) expectShallow(whole, "it");
  const keys = content?.place?.keys ?? [];
  const value = keys.reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), whole);
  return { content, value: value ?? whole };
}

function fromText(
  type: string,
  text: string,
  content: FoundContent | undefined,
  { document }: Handling["reader"],
): unknown {
  const schema = content?.schema?.node;
  if (FORM.test(type)) {
    const beyond = new Set(["form-arrays", "json-parts"] as const);
    const fields = formValue(type, text, schema, document, beyond, content?.encodings);
    return fields && nested(fields);
  }
  return XML.test(type) ? xmlValue(text, schema, document) : undefined;
}

/** Fields such as `address[city]` and `tags[]` as the objects and lists that they mean. */
function nested(fields: Node): Node {
  const value: Node = {};
  for (const [name, member] of Object.entries(fields)) {
    const [, first, rest] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
    const keys = first === undefined ? [name] : [first, ...insideOf(rest as string)];
    if (keys.length > MOST_LEVELS) throw new TooLarge(`it nests deeper than ${MOST_LEVELS} levels`);
    put(value, keys, member);
  }
  return value;
}

function insideOf(brackets: string): string[] {
  return brackets.slice(1, -1).split("][");
}

function put(target: Node, keys: readonly string[], member: unknown): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) set(target, key, member);
  else if (rest.length === 1 && rest[0] === "") {
    set(target, key, Array.isArray(member) ? member : [member]);
  } else {
    const inner = Object.hasOwn(target, key) && isNode(target[key]) ? target[key] : {};
    set(target, key, inner);
    put(inner, rest, member);
  }
}
