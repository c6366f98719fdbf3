import type { Call, Verdict } from "@carespec/mock-kit";
import { given } from "./body.ts";
import { refuseTakenExternalId, refuseUnknown } from "./refusals.ts";
import type { User } from "./resources.ts";

/** Properties without which no user is created. An update that leaves one out keeps it: inferred. */
const REQUIRED = {
  Email: "",
  IpadPin: "",
  Username: "",
  LastName: "",
  FirstName: "",
  Groups: [] as readonly string[],
  Sites: [] as readonly string[],
};

/**
 * What the other three properties are where a body leaves them out. That an update empties them
 * follows from the page, which says that PUT replaces; the values are inferred.
 */
const OPTIONAL = {
  Title: "",
  AccessAllStudents: false,
  ExternalId: null as string | null,
};

const WRITABLE = { ...REQUIRED, ...OPTIONAL };

/** A user before anything has been written, for a creation to fill. */
export function blankUser(userId: string): User {
  return { ...WRITABLE, Active: true, UserId: userId, AvailableStudents: [], NeedsReset: false };
}

/**
 * The user that a body makes out of the one before, or why it cannot. The password is not kept:
 * nothing shows it.
 */
export async function writeUser(call: Call, before: User): Promise<User | Verdict> {
  const written = { ...before, ...OPTIONAL, ...given(call, WRITABLE) };
  const user: User = {
    ...written,
    Groups: lowerCased(written.Groups),
    Sites: lowerCased(written.Sites),
    ExternalId: written.ExternalId || null,
  };
  if (before.SelectedSites) user.SelectedSites = user.Sites;
  const change = <Name extends keyof User>(name: Name) => ({
    given: user[name],
    current: before[name],
  });
  return (
    (await refuseUnknown(call, "groups", "Groups", change("Groups"))) ??
    (await refuseUnknown(call, "sites", "Sites", change("Sites"))) ??
    (await refuseTakenExternalId(call, "users", change("ExternalId"))) ??
    user
  );
}

function lowerCased(ids: readonly string[]): string[] {
  const own = ids.map((id) => id.toLowerCase());
  return own.length > 1 ? [...new Set(own)] : own;
}
