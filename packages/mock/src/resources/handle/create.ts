import { isNode, type Node } from "@carespec/document";
import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { locationOf } from "./location.ts";
import { newId } from "./new-id.ts";
import { makeItem, writableOf } from "./new-item.ts";
import { refuse } from "./refuse.ts";
import type { Scope } from "./scope.ts";
import { type SentBody, sentBody } from "./sent-body.ts";
import { idProperty } from "./table.ts";

/** Adds the item of a request, or the items of one that sends a list. */
export async function create(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  scope: Scope,
): Promise<Answer | Verdict | undefined> {
  const sent = sentBody(handling, found, call);
  const values = Array.isArray(sent.value) ? sent.value : [sent.value];
  const prepared: { id: string | number; item: Node }[] = [];
  for (const value of values) {
    const { id, isChosen } = await idFor(handling, found, call, scope, { ...sent, value });
    const isTaken = isChosen && (await scope.table.get(String(id))) !== undefined;
    if (isTaken || prepared.some((each) => String(each.id) === String(id)))
      return taken(found, sent);
    const own = isNode(value) ? writableOf(handling, found.resource, sent.content, value) : {};
    const parents = parentsOf(found, scope);
    prepared.push({
      id,
      item: makeItem(handling, found.resource, { sent: own, before: undefined, id, parents }, call),
    });
    scope.table.put(id, (prepared.at(-1) as { item: Node }).item);
  }
  const items = prepared.map(({ id, item }) => ({ ...item, [idProperty(found.resource)]: id }));
  const [first] = prepared;
  const location = first && locationOf(handling, found.resource, scope.values, first.id);
  return answerWith(handling, found, call, Array.isArray(sent.value) ? items : items[0], {
    headers: location === undefined ? {} : { location },
    // Nothing else tells the id where the item has none.
    ...(location !== undefined &&
      found.resource.id.property === undefined && { always: { location } }),
  });
}

/** The items that a new one belongs to. */
export function parentsOf({ resource }: FoundOperation, { values }: Pick<Scope, "values">) {
  return resource.scope.flatMap(({ resource: parent }, at) =>
    parent ? [{ resource: parent, id: values[at] ?? "" }] : [],
  );
}

async function idFor(
  handling: Handling,
  { resource }: FoundOperation,
  call: Call,
  { table }: Scope,
  { value }: SentBody,
): Promise<{ id: string | number; isChosen: boolean }> {
  const { property, isChosen } = resource.id;
  const given = isChosen && property !== undefined && isNode(value) ? value[property] : undefined;
  if ((typeof given === "string" && given !== "") || typeof given === "number") {
    return { id: given, isChosen: true };
  }
  return { id: await newId(handling, resource, table, call), isChosen: false };
}

function taken(found: FoundOperation, { content }: SentBody): Verdict {
  const { property = "id" } = found.resource.id;
  const at = ["body", ...(content?.place?.keys ?? []), property].join("/");
  const reason = `an item of ${found.resource.name} has this ${property} already`;
  return refuse(found, [409, 422, 400], { rule: "duplicate", reason, at });
}
