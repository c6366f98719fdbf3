import { type Handler, notFound, pageOf } from "@carespec/mock-kit";
import { findByGuid, isSameId } from "./ids.ts";
import { findGroup, withUser } from "./lookup.ts";
import type { Group } from "./resources.ts";
import { saveUser } from "./users.ts";

const listGroups: Handler = async (call) => ({
  body: pageOf(call, await call.state.collection<Group>("groups").values()),
});

/** Whole groups, as the document has it; the vendor prints no body. */
const listUserGroups = withUser(async (call, user) => {
  const known = call.state.collection<Group>("groups");
  const groups: Group[] = [];
  for (const id of user.Groups) {
    const group = await findByGuid(known, id);
    if (group) groups.push(group);
  }
  return { body: pageOf(call, groups) };
});

/** Adding twice answers 201 twice: what the vendor answers is not printed. */
const addUserGroup = withUser(async (call, user) => {
  const group = await findGroup(call);
  if (!group) return notFound("groupId", "no group has this id");
  const { GroupId } = group;
  if (!user.Groups.some((id) => isSameId(id, GroupId))) {
    saveUser(call, { ...user, Groups: [...user.Groups, GroupId] });
  }
  return {};
});

/** A group that the user is not in cannot be left: 404 for it is inferred. */
const removeUserGroup = withUser(async (call, user) => {
  const group = await findGroup(call);
  if (!group) return notFound("groupId", "no group has this id");
  const others = user.Groups.filter((id) => !isSameId(id, group.GroupId));
  if (others.length === user.Groups.length) {
    return notFound("groupId", "the user is not in this group");
  }
  saveUser(call, { ...user, Groups: others });
  return {};
});

/** The operations on security groups. */
export const groups: Record<string, Handler> = {
  listGroups,
  listUserGroups,
  addUserGroup,
  removeUserGroup,
};
