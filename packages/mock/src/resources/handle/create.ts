import { isNode, type Node } from "@carespec/document";
import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { locationOf } from "./location.ts";
import { newId } from "./new-id.ts";
import { makeItem, writableOf } from "./new-item.ts";
import { listedStatus, unrefused } from "./refuse.ts";
import type { Scope } from "./scope.ts";
import { type SentBody, sentBody } from "./sent-body.ts";
import { idProperty, type Stored } from "./table.ts";

/** Adds the item of a request, or the items of one that sends a list. */
export async function create(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  scope: Scope,
): Promise<Answer | Verdict | undefined> {
  const sent = sentBody(handling, found, call);
  const values = Array.isArray(sent.value) ? sent.value : [sent.value];
  const before = await firstTaken(found, scope, values);
  if (before) return taken(handling, found, call, sent, before);
  const { resource } = found;
  const parents = parentsOf(found, scope);
  const items: Node[] = [];
  for (const value of values) {
    const id = chosenId(found, value) ?? (await newId(handling, resource, scope.table, call));
    const own = isNode(value) ? writableOf(handling, resource, sent.content, value) : {};
    const item = makeItem(handling, resource, { sent: own, before: undefined, id, parents }, call);
    scope.table.put(id, item);
    items.push({ ...item, [idProperty(resource)]: id });
  }
  const first = items[0]?.[idProperty(resource)];
  const location = locationOf(handling, resource, scope.values, first);
  const headers = location === undefined || items.length !== 1 ? {} : { location };
  return answerWith(handling, found, call, Array.isArray(sent.value) ? items : items[0], {
    headers,
    // Nothing else tells the id where the item has none.
    ...(resource.id.property === undefined && { always: headers }),
  });
}

/** The items that a new one belongs to. */
export function parentsOf({ resource }: FoundOperation, { values }: Pick<Scope, "values">) {
  return resource.scope.flatMap(({ resource: parent }, at) =>
    parent ? [{ resource: parent, id: values[at] ?? "" }] : [],
  );
}

/** The id that a request chooses for an item. */
function chosenId({ resource }: FoundOperation, value: unknown): string | number | undefined {
  const { property, isChosen } = resource.id;
  const given = isChosen && property !== undefined && isNode(value) ? value[property] : undefined;
  return (typeof given === "string" && given !== "") || typeof given === "number"
    ? given
    : undefined;
}

/** The item that has an id which a request chooses, or the second of two that the request itself has. */
async function firstTaken(
  found: FoundOperation,
  { table }: Scope,
  values: readonly unknown[],
): Promise<Stored | undefined> {
  const seen = new Set<string>();
  for (const value of values) {
    const id = chosenId(found, value);
    if (id === undefined) continue;
    const before = seen.has(String(id)) ? (value as Stored) : await table.get(String(id));
    if (before) return before;
    seen.add(String(id));
  }
  return undefined;
}

/** Refuses an id that another item has; where the document has no status for it, that item is shown. */
function taken(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  { content, value }: SentBody,
  before: Stored,
): Answer | Verdict | undefined {
  const { property = "id" } = found.resource.id;
  const at = ["body", ...(content?.place?.keys ?? []), property].join("/");
  const reason = `an item of ${found.resource.name} has this ${property} already`;
  const why = { rule: "duplicate", reason, at };
  const statuses = [409, 422, 400];
  const status = listedStatus(found, statuses);
  if (status !== undefined) return { status, ...why };
  const shown = Array.isArray(value) ? [before] : before;
  return answerWith(handling, found, call, shown, { told: unrefused(why, [409, 422]) });
}
