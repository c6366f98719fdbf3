import { toPointer } from "@carespec/document";
import type { CountedFinding } from "../compare/finding.ts";

/** What begins the text about a member that is missing. */
const LACKS = "lacks ";

/** Members that an object lacks are told in one line, with a count where one is missing less often. */
export function joinLacking(findings: Iterable<CountedFinding>): CountedFinding[] {
  const groups = new Map<string, CountedFinding[]>();
  for (const finding of findings) {
    const { kind, place, text, keys, level } = finding;
    const isLacking = kind === "required" && text.startsWith(LACKS);
    const key = JSON.stringify([level, place, toPointer(keys), isLacking ? "" : [kind, text]]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(finding);
  }
  return [...groups.values()].flatMap((group): CountedFinding[] => {
    const [only] = group;
    return only && group.length > 1 ? [joined(only, group)] : group;
  });
}

function joined(one: CountedFinding, group: readonly CountedFinding[]): CountedFinding {
  const count = Math.max(...group.map((each) => each.count));
  const first = Math.min(...group.map((each) => each.first));
  const names = group.map(({ text, count: own }) => {
    const name = text.slice(LACKS.length);
    return own === count ? name : `${name} (${own === 1 ? "once" : `${own} times`})`;
  });
  return { ...one, text: `${LACKS}${names.join(", ")}`, count, first };
}
