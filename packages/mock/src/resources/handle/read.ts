import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import { GONE } from "../found/item-key.ts";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { unknownId } from "./refuse.ts";
import type { Scope } from "./scope.ts";

/** Answers one item. A single object that nobody has changed is the document's own example. */
export async function read(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  { table }: Scope,
  id: string,
): Promise<Answer | Verdict | undefined> {
  const stored = await table.get(id);
  if (stored?.[GONE]) return unknownId(found, "");
  if (stored) return answerWith(handling, found, call, stored);
  if (found.resource.kind === "singleton") return undefined;
  if (await isUnknowable(handling, found, table)) return undefined;
  return unknownId(found, found.resource.itemParameter ?? "");
}

/**
 * Whether nothing is known of a collection's items, and nothing can change that: the document shows none
 * and requests make none. Its own answer then serves for all.
 */
export async function isUnknowable(
  { isMade }: Handling,
  { resource }: FoundOperation,
  table: Scope["table"],
): Promise<boolean> {
  return !isMade(resource) && (await table.values()).length === 0;
}

/** Only says that an item does not exist; the document's own answer is left to come. */
export async function act(
  handling: Handling,
  found: FoundOperation,
  { table }: Scope,
  id: string,
): Promise<Verdict | undefined> {
  if ((await table.get(id)) || (await isUnknowable(handling, found, table))) return undefined;
  return unknownId(found, found.resource.itemParameter ?? "");
}
