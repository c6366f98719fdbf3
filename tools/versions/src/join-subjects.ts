import { type Change, greatest, listed } from "./change.ts";

/**
 * What is said of several subjects in the same words is told once, with the first five of their names. All
 * are in `operations` and `types`. That a thing came or went is told of each one.
 */
export function joinSubjects(changes: readonly Change[]): Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { text, before, after, by, subject } = change;
    const isOwn = by !== "declarations" && /^is (new|gone)\b/.test(text);
    const key = JSON.stringify([text, before, after, by, isOwn && subject]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(change);
  }
  return [...groups.values()].flatMap((group): Change[] => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const size = greatest(group.map((change) => change.size)) as Change["size"];
    const subject = listed([...new Set(group.map((change) => change.subject))]);
    const also = group.flatMap((change) => change.also ?? []);
    return [{ ...first, size, subject, ...united(group), ...(also.length > 0 && { also }) }];
  });
}

function united(group: readonly Change[]): Pick<Change, "operations" | "types" | "members"> {
  const all = (key: "operations" | "types" | "members") => {
    const names = [...new Set(group.flatMap((change) => change[key] ?? []))];
    return names.length > 0 ? { [key]: names } : {};
  };
  return { ...all("operations"), ...all("types"), ...all("members") };
}
