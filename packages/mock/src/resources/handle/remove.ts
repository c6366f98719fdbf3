import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import { GONE, withoutMarks } from "../found/item-key.ts";
import type { FoundOperation } from "../found/resource.ts";
import { momentFor } from "../values/moments.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { matches } from "./matches.ts";
import { retireId } from "./new-id.ts";
import { unknownId } from "./refuse.ts";
import type { Scope } from "./scope.ts";
import { idProperty, type Stored } from "./table.ts";

/** Removes an item and what is in it, or marks it where the document says so. */
export async function remove(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  { table }: Scope,
  id: string,
): Promise<Answer | Verdict | undefined> {
  const { resource } = found;
  const stored = await table.get(id);
  const isSingle = resource.kind === "singleton";
  if (stored?.[GONE] || (!stored && !isSingle)) {
    return unknownId(found, resource.itemParameter ?? "");
  }
  const known = stored ?? handling.examplesOf(resource)[0] ?? {};
  const shown = await forget(handling, found, call, table, id, known);
  const acknowledged = {
    ...(resource.id.property !== undefined && {
      [resource.id.property]: known[resource.id.property],
    }),
    deleted: true,
    success: true,
  };
  return answerWith(handling, found, call, shown, { acknowledged });
}

async function forget(
  handling: Handling,
  { resource }: FoundOperation,
  call: Call,
  table: Scope["table"],
  id: string,
  known: Stored,
): Promise<Stored> {
  if (resource.kind === "singleton") {
    table.put("", { [GONE]: true });
    return known;
  }
  const { softDelete } = resource;
  if (!softDelete) {
    await table.remove(id);
    await retireId(resource, known[idProperty(resource)], call);
    return known;
  }
  const { property, value } = softDelete;
  const schema = handling.reader.view(resource.schema.node).properties.get(property);
  const mark = value ?? momentFor(handling.reader, schema, call.now) ?? true;
  const marked = { ...withoutMarks(known), [property]: mark };
  table.put(known[idProperty(resource)], marked);
  return { ...known, ...marked };
}

/** Removes all items that fit the filters. */
export async function clear(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  { table }: Scope,
): Promise<Answer | Verdict | undefined> {
  const fitting = (await table.values()).filter((value) => matches(found, call, value));
  for (const value of fitting) {
    const id = value[idProperty(found.resource)];
    await table.remove(String(id));
    await retireId(found.resource, id, call);
  }
  return answerWith(handling, found, call, undefined, {
    acknowledged: { deleted: fitting.length },
  });
}
