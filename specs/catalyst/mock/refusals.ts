import type { Call, Verdict } from "@carespec/mock-kit";
import { findByGuid, isSameId } from "./ids.ts";

/** 422 for a field whose value names nothing; that Catalyst looks, and answers so, is inferred. */
export function unknownReference(at: string, what: string): Verdict {
  const reason = `no ${what} has this id`;
  return { status: 422, example: "invalidFields", rule: "unknownReference", reason, at };
}

/** What a body gives and what stood there before. */
interface Change<Value> {
  given: Value;
  current: Value;
}

/** Refuses a list of ids to which one is added that names nothing. */
export async function refuseUnknown(
  call: Call,
  collection: "groups" | "sites",
  field: string,
  { given, current }: Change<readonly string[]>,
): Promise<Verdict | undefined> {
  if (given.length === 0) return undefined;
  const known = call.state.collection(collection);
  for (let index = 0; index < given.length; index += 1) {
    const id = given[index] as string;
    if (current.some((one) => isSameId(one, id)) || (await findByGuid(known, id))) continue;
    return unknownReference(`body/${field}/${index}`, collection.replace(/s$/, ""));
  }
  return undefined;
}

/**
 * Refuses an external id that another one has. The page says that no other user may have it; the
 * status is inferred. About students it says nothing: that theirs are unique too is inferred from
 * paths, where an external id names one student.
 */
export async function refuseTakenExternalId(
  call: Call,
  collection: "users" | "students",
  { given, current }: Change<string | null>,
): Promise<Verdict | undefined> {
  if (given === null || given === current) return undefined;
  const values = await call.state.collection<{ ExternalId: string | null }>(collection).values();
  for (const { ExternalId } of values) {
    if (ExternalId !== given) continue;
    const kind = collection.replace(/s$/, "");
    return {
      status: 422,
      example: "externalIdTaken",
      rule: "externalIdTaken",
      reason: `another ${kind} has this external id`,
      at: "body/ExternalId",
      body: { Message: `The ExternalId is assigned to another ${kind}.` },
    };
  }
  return undefined;
}
