import type { MemberView } from "./schema-types.ts";

/** Makes one of the members with the same name that the parts of an `allOf` describe. */
export function mergeMembers(members: MemberView[]): MemberView[] {
  const merged = new Map<string, MemberView>();
  for (const member of members) {
    const before = merged.get(member.name);
    merged.set(member.name, before ? merge(before, member) : member);
  }
  return [...merged.values()];
}

function merge(one: MemberView, other: MemberView): MemberView {
  const both = <Key extends "constraints" | "descriptions" | "flags">(key: Key) => [
    ...new Set([...one[key], ...other[key]]),
  ];
  return {
    ...other,
    ...one,
    type: one.type.text === "any value" ? other.type : one.type,
    required: one.required || other.required,
    descriptions: both("descriptions"),
    constraints: both("constraints"),
    flags: both("flags"),
    enumValues: [...one.enumValues, ...other.enumValues],
    examples: [...one.examples, ...other.examples],
    members: mergeMembers([...one.members, ...other.members]),
    alternatives: [...one.alternatives, ...other.alternatives],
  };
}
