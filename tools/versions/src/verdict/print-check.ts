import { type Change, HEADINGS, listed } from "../change.ts";
import type { ReleaseCheck } from "./check-release.ts";
import type { Verdict } from "./verdict.ts";

/** The result as text: a package's step and what makes it, and below it what changed, with its size. */
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
  const { name, released, required, changes, ok } = verdict;
  if (released === undefined) return [`${name}: has not been released yet: every change is free`];
  if (required === "none") return [`${name}: as ${released}`];
  const count =
    changes.length === 1
      ? `1 change since ${released} requires`
      : `${changes.length} changes since ${released} require`;
  return [
    `${name}: ${count} ${required}, ${saidBy(verdict)}`,
    ...HEADINGS.flatMap((heading) => sectionOf(heading, changes)),
    ...(ok ? [] : [`  ${remedyOf(verdict)}`]),
  ];
}

/** What makes the step: changesets, or a version that is higher already. */
function saidBy({ declared, covering, version, ok }: Verdict): string {
  if (declared === "none") return "and no changeset names it";
  if (covering.length === 0) return `and its version ${version} makes ${declared}`;
  const says = covering.length === 1 ? "says" : "say";
  return `${ok ? "and" : "but"} ${listed(covering)} ${says} ${declared}`;
}

function sectionOf(heading: string, changes: Change[]): string[] {
  const own = changes.filter((change) => change.heading === heading);
  return own.length === 0 ? [] : [`  ${heading}`, ...own.map((change) => `    ${lineOf(change)}`)];
}

function lineOf(change: Change): string {
  const { place, pointer, size, by, also = [] } = change;
  const judges = [...new Set([by, ...also.map((echo) => echo.by)])].join(", ");
  const where = [place, pointer].filter(Boolean).join(" ");
  return `${where}${where && "  "}${sentenceOf(change)} [${size}, ${judges}]`;
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
