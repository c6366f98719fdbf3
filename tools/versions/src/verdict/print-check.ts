import { type Change, HEADINGS } from "../change.ts";
import type { ReleaseCheck } from "./check-release.ts";
import type { Verdict } from "./verdict.ts";

/** The result as text: one line a package, and below it what changed where a changeset is missing. */
export function printCheck({ verdicts, pre }: ReleaseCheck): string {
  if (verdicts.every(({ released }) => released === undefined)) {
    return `nothing has been released yet: every change is free (${verdicts.map(({ name }) => name).join(", ")})`;
  }
  const lines = verdicts.flatMap(linesOf);
  return [
    ...(pre ? [`prereleases "${pre}" have begun: their changesets count too`] : []),
    ...lines,
  ].join("\n");
}

function linesOf(verdict: Verdict): string[] {
  const { name, released, required, declared, changes, ok } = verdict;
  if (released === undefined) return [`${name}: has not been released yet: every change is free`];
  if (required === "none") return [`${name}: as ${released}`];
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const said = declared === "none" ? "no changeset" : `a changeset says ${declared}`;
  const head = `${name}: ${count} since ${released} require ${required}, ${said}`;
  if (ok) return [head];
  return [
    head,
    ...HEADINGS.flatMap((heading) => sectionOf(heading, changes)),
    `  ${remedyOf(verdict)}`,
  ];
}

function sectionOf(heading: string, changes: Change[]): string[] {
  const own = changes.filter((change) => change.heading === heading);
  return own.length === 0 ? [] : [`  ${heading}`, ...own.map((change) => `    ${lineOf(change)}`)];
}

function lineOf(change: Change): string {
  const { place, pointer, size, by } = change;
  const where = [place, pointer].filter(Boolean).join(" ");
  return `${where}${where && "  "}${sentenceOf(change)} [${size}, ${by}]`;
}

/** A change as one sentence, with the values where they are short. */
export function sentenceOf({ subject, text, before, after }: Change): string {
  const values =
    before !== undefined && after !== undefined
      ? `, now ${after} instead of ${before}`
      : before !== undefined
        ? `, before ${before}`
        : after !== undefined
          ? `, now ${after}`
          : "";
  return `${subject} ${text}${values}`;
}

/** What to do about a changeset that is too small. */
function remedyOf({ name, required, changesets }: Verdict): string {
  const [first] = changesets;
  const what = first
    ? `write \`"${name}": ${required}\` in ${first}`
    : `write a changeset with \`"${name}": ${required}\` (\`npx changeset\`)`;
  return `Remedy: ${what}, or run \`npm run release:check -- --write\``;
}
