import type { Call, Verdict } from "@carespec/mock-kit";
import { parameterOf, segmentsOf } from "../find/words.ts";
import { ANY_PARENT, joinKey } from "../found/item-key.ts";
import type { FoundOperation, Resource } from "../found/resource.ts";
import type { Handling } from "./handling.ts";
import { refuseMissing } from "./refuse.ts";
import { itemKey, openTable, type Table } from "./table.ts";

/** The items that a call is about. */
export interface Scope {
  table: Table;
  /** The values of the path's parameters before the collection. */
  values: readonly string[];
  /** The id in the path; `undefined` at the path of a collection. */
  id: string | undefined;
}

/** Opens what a call's path leads to; a refusal where its parent does not exist. */
export async function openScope(
  handling: Handling,
  found: FoundOperation,
  call: Call,
): Promise<Scope | Verdict> {
  const { resource } = found;
  const names = segmentsOf(call.operation.path).flatMap((segment) => parameterOf(segment) ?? []);
  const parameters = names.slice(0, resource.scope.length);
  const values = parameters.map((name) => call.path[name] ?? "");
  const missing = await missingParent(handling, resource, call, values);
  if (missing !== undefined) {
    const parameter = parameters[missing] ?? "";
    const reason = `no item of ${resource.scope[missing]?.resource?.name} has this ${parameter}`;
    return refuseMissing(found, { rule: "parent", reason, at: `path/${parameter}` });
  }
  const table = openTable(call.state, resource, scopeKey(resource, values), handling.childrenOf);
  const own = names[resource.scope.length];
  return { table, values, id: own === undefined ? undefined : (call.path[own] ?? "") };
}

/** The key of what a resource's values belong to. */
export function scopeKey({ scope }: Resource, values: readonly string[]): string {
  const at = scope.findLastIndex(({ resource }) => resource);
  const nearest = scope[at]?.resource;
  if (!nearest) return scope.length === 0 ? "" : joinKey(values);
  const above = scopeKey(nearest, values.slice(0, nearest.scope.length));
  const parent = itemKey(nearest, above, values[at] ?? "");
  return at === scope.length - 1 ? parent : joinKey([parent, ...values.slice(at + 1)]);
}

/** Whether what the examples show belongs to nobody in particular. */
export function isShared({ scope }: Resource): boolean {
  return scope.length > 0 && scope.at(-1)?.resource === undefined;
}

/** The parent's key of the items that examples show, where nothing tells it. */
export function sharedKey(resource: Resource): string {
  return isShared(resource) ? ANY_PARENT : "";
}

async function missingParent(
  handling: Handling,
  { scope }: Resource,
  { state }: Call,
  values: readonly string[],
): Promise<number | undefined> {
  const at = scope.findLastIndex(({ resource }) => resource);
  const parent = scope[at]?.resource;
  if (!parent) return undefined;
  const above = scopeKey(parent, values.slice(0, parent.scope.length));
  const table = openTable(state, parent, above, handling.childrenOf);
  if (await table.get(values[at] ?? "")) return undefined;
  // Of parents that nothing shows or makes, any may exist.
  const isUnknown = !handling.isMade(parent) && (await table.values()).length === 0;
  return isUnknown ? undefined : at;
}
