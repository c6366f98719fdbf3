import type { Node } from "@carespec/document";
import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import { withoutMarks } from "../found/item-key.ts";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import { parentsOf } from "./create.ts";
import type { Handling } from "./handling.ts";
import { locationOf } from "./location.ts";
import { makeItem } from "./new-item.ts";
import type { Refusal } from "./refuse.ts";
import type { Scope } from "./scope.ts";
import { idProperty, type Stored } from "./table.ts";

/** What is kept of a changed item. */
interface Kept {
  id: string;
  before: Stored | undefined;
  sent: Node;
  told?: Refusal;
}

/** Keeps what a request made of an item, and answers with it. */
export async function keep(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  scope: Scope,
  { id, before, sent, told }: Kept,
): Promise<Answer | Verdict | undefined> {
  const { resource } = found;
  const own = before ? withoutMarks(before) : undefined;
  const typed = before?.[idProperty(resource)] ?? typedId(handling, found, id);
  const single = resource.kind === "singleton";
  const whole = single ? sent : { ...sent };
  const parents = parentsOf(found, scope);
  const ingredients = {
    sent: whole,
    before: own,
    id: single ? undefined : (typed as string),
    parents,
  };
  const item = makeItem(handling, resource, ingredients, call);
  scope.table.put(single ? "" : typed, item);
  const shown = single ? item : { ...item, [idProperty(resource)]: typed };
  const location = locationOf(handling, resource, scope.values, typed);
  const isNew = before === undefined;
  return answerWith(handling, found, call, shown, {
    ...(isNew && { status: 201 }),
    ...(told && { told }),
    ...(location !== undefined && { headers: { location } }),
  });
}

function typedId({ reader }: Handling, { resource }: FoundOperation, id: string): string | number {
  const isNumber = resource.id.schemas.some(({ node }) => {
    const { types } = reader.view(node);
    return types.has("integer") || types.has("number");
  });
  return isNumber && String(Number(id)) === id ? Number(id) : id;
}
