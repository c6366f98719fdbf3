import {
  type Answer,
  type Call,
  filter,
  type Handler,
  pageOf,
  queryValue,
} from "@carespec/mock-kit";
import { withUser } from "./lookup.ts";
import type { User } from "./resources.ts";
import { blankUser, writeUser } from "./user-body.ts";

/** A user as responses show it: null for the students of one who sees all of them. */
export function shownUser(user: User): User {
  const students = user.AccessAllStudents ? null : (user.AvailableStudents ?? []);
  const shown = { ...user, AvailableStudents: students };
  if (shown.SelectedSites) delete shown.SelectedSites;
  return shown;
}

/** Puts a user into the session. */
export function saveUser(call: Call, user: User): void {
  call.state.collection<User>("users").set(user.UserId, user);
}

/** Users by Active, Email and ExternalId; without Active both kinds come, which is inferred. */
const listUsers: Handler = async (call) => {
  const active = queryValue(call, "Active");
  const email = queryValue(call, "Email")?.toLowerCase();
  const externalId = queryValue(call, "ExternalId");
  const fits = (user: User) =>
    (active === undefined || user.Active === (active === "True")) &&
    (email === undefined || user.Email.toLowerCase() === email) &&
    (externalId === undefined || user.ExternalId === externalId);
  const users = await call.state.collection<User>("users").values();
  return { body: pageOf(call, filter(users, fits)).map(shownUser) };
};

const createUser: Handler = async (call) => {
  const user = await writeUser(call, blankUser(call.newId()));
  if ("rule" in user) return user;
  saveUser(call, user);
  return { body: shownUser(user) };
};

const updateUser = withUser(async (call, before) => {
  const user = await writeUser(call, before);
  if ("rule" in user) return user;
  saveUser(call, user);
  return { body: shownUser(user) };
});

const setActive = (isActive: boolean) =>
  withUser(async (call, user): Promise<Answer> => {
    saveUser(call, { ...user, Active: isActive });
    return {};
  });

/** The operations on users themselves. */
export const users: Record<string, Handler> = {
  listUsers,
  createUser,
  getUser: withUser(async (_, user) => ({ body: shownUser(user) })),
  updateUser,
  activateUser: setActive(true),
  deactivateUser: setActive(false),
};
