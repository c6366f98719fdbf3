import { isNode, type Node } from "@carespec/document";
import type { Call } from "@carespec/mock-kit";
import { isFlagged, withoutFlagged } from "../answer/shown-item.ts";
import { plainName, singulars } from "../find/words.ts";
import { withoutMarks } from "../found/item-key.ts";
import type { FoundContent, Resource } from "../found/resource.ts";
import { partsFor } from "../schemas/parts-for.ts";
import { completeValue, propertiesOf, set } from "../values/complete-value.ts";
import { type Making, makeValue } from "../values/make-value.ts";
import { momentFor, momentKind } from "../values/moments.ts";
import { referredItem } from "../values/referred-item.ts";
import { repairValue } from "../values/repair-value.ts";
import { isLinkName, rewriteId } from "../values/rewrite-id.ts";
import type { Handling } from "./handling.ts";

/** What an item is made of. */
export interface Ingredients {
  /** What the request says of it. */
  sent: Node;
  /** The item before, where one is replaced or changed. */
  before: Node | undefined;
  id: string | number | undefined;
  /** Ids of the items that it belongs to, by the collections' names. */
  parents: readonly { resource: Resource; id: string }[];
}

/** The part of a request's item that a client may set. */
export function writableOf(
  { reader }: Handling,
  resource: Resource,
  content: FoundContent | undefined,
  sent: Node,
): Node {
  const own = withoutFlagged(reader, withoutMarks(sent), resource.schema.node, "readOnly");
  const schema = content?.place?.schema.node;
  const asked = schema ? withoutFlagged(reader, own, schema, "readOnly") : own;
  // What is only written is not kept: nothing shows it.
  return withoutFlagged(
    reader,
    withoutFlagged(reader, asked, schema, "writeOnly"),
    resource.schema.node,
    "writeOnly",
  ) as Node;
}

/** A whole item, valid by its schema as far as that can be reached. */
export function makeItem(
  handling: Handling,
  resource: Resource,
  { sent, before, id, parents }: Ingredients,
  call: Call,
): Node {
  const { reader, validatorOf } = handling;
  const schema = resource.schema.node;
  const source = { random: () => call.random(), newId: () => call.newId(), now: call.now };
  const making: Making = { reader, source };
  const draft: Node = { ...sent };
  if (resource.id.property !== undefined && id !== undefined) set(draft, resource.id.property, id);
  const examples = handling.examplesOf(resource);
  const example = before ?? rewritten(resource, exampleFor(examples, draft), id);
  const properties = propertiesOf(partsFor(reader, schema, draft));
  for (const [name, property] of properties) {
    const referred = referredItem(making, property, draft[name], resource.id.property);
    if (referred) set(draft, name, referred);
    const value = serverValue(making, name, property, { draft, before, example, parents });
    if (value !== undefined) set(draft, name, value);
  }
  const whole = completeValue(making, schema, draft, example);
  const valid = repairValue(making, validatorOf(schema), whole);
  return isNode(valid) ? valid : withoutUnfit(handling, properties, whole as Node);
}

/** Where no whole item is valid, at least each of its properties is; answers say what they lack. */
function withoutUnfit(
  { validatorOf }: Handling,
  properties: ReadonlyMap<string, unknown>,
  item: Node,
): Node {
  const fitting = Object.entries(item).filter(([name, member]) => {
    const property = properties.get(name);
    return !isNode(property) || validatorOf(property)(member) === undefined;
  });
  return Object.fromEntries(fitting);
}

/** The example that is of the same kind as what was sent. */
function exampleFor(examples: readonly Node[], draft: Node): Node | undefined {
  const likeness = (example: Node) =>
    Object.keys(example).filter((name) => /type|kind/i.test(name) && draft[name] === example[name])
      .length;
  return examples.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

function rewritten(
  { id: { property } }: Resource,
  example: Node | undefined,
  id: unknown,
): Node | undefined {
  if (!example || id === undefined || property === undefined) return example;
  return rewriteId(example, String(example[property] ?? ""), String(id)) as Node;
}

interface Known {
  draft: Node;
  before: Node | undefined;
  example: Node | undefined;
  parents: Ingredients["parents"];
}

/** What the server sets by itself; `undefined` where the request or the schema decides. */
function serverValue(making: Making, name: string, property: unknown, known: Known): unknown {
  const { draft, before, example, parents } = known;
  const { reader, source } = making;
  const isReadOnly = isFlagged(reader, property, "readOnly");
  const isSent = Object.hasOwn(draft, name);
  const kind = momentKind(name);
  const moment =
    kind && !(isSent && kind === "created") ? momentFor(reader, property, source.now) : undefined;
  if (before && isReadOnly && kind !== "updated" && Object.hasOwn(before, name))
    return before[name];
  if (kind === "created" && before && !isSent && Object.hasOwn(before, name)) return before[name];
  if (moment !== undefined && (!isSent || (isReadOnly && kind === "updated"))) return moment;
  if (isSent) return undefined;
  const parent = parents.find((each) => isIdOf(each.resource, name));
  if (parent) return asTyped(reader.view(property).types, parent.id);
  const node = reader.flat(property);
  if ("default" in node) return node.default;
  if (!isReadOnly) return undefined;
  if (Array.isArray(node.enum)) return node.enum[0];
  const isLink = example && Object.hasOwn(example, name) && isLinkName(name);
  if (isLink) return example[name];
  // Another item's unique value would not be this one's.
  return node.format === "uuid" ? makeValue({ ...making, isPlain: true }, property) : undefined;
}

function isIdOf({ path }: Resource, name: string): boolean {
  const plain = plainName(name);
  return singulars(path.split("/").at(-1) ?? "").some((one) => plain === `${one}id`);
}

function asTyped(types: ReadonlySet<string>, id: string): string | number {
  const isNumber = types.has("integer") || types.has("number");
  return isNumber && !Number.isNaN(Number(id)) ? Number(id) : id;
}
