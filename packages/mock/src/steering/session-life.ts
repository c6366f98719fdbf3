import { randomUUID } from "node:crypto";
import { type Scope, STEERING, type Store } from "../state/store.ts";

/** A session's marks, by the vendor whose data they are about: a reset takes them away. */
const LIVES = "lives";

/** Marks a vendor's data in a session, or finds the mark that they have. It lasts until they are reset. */
export async function markLife(store: Store, { session, space }: Scope): Promise<string> {
  const scope = { session, space: STEERING };
  // Most often there is one.
  return store.transact(
    scope,
    async (state) => {
      const lives = state.collection<string>(LIVES);
      const known = await lives.get(space);
      if (known !== undefined) return known;
      const mark = randomUUID();
      lives.set(space, mark);
      return mark;
    },
    "read",
  );
}

/** Whether neither the session nor the vendor's data in it were reset since they got a mark. */
export async function isAlive(store: Store, scope: Scope, mark: string): Promise<boolean> {
  // To look into a session that is gone would begin it again.
  return (await store.has(scope.session)) && (await readLife(store, scope)) === mark;
}

/** Takes a vendor's mark away, before its data are reset. */
export async function endLife(store: Store, scope: Scope): Promise<void> {
  if (!(await store.has(scope.session))) return;
  if ((await readLife(store, scope)) === undefined) return;
  await store.transact({ ...scope, space: STEERING }, async (state) =>
    state.collection(LIVES).delete(scope.space),
  );
}

function readLife(store: Store, { session, space }: Scope): Promise<string | undefined> {
  return store.transact(
    { session, space: STEERING },
    (state) => state.collection<string>(LIVES).get(space),
    "read",
  );
}
