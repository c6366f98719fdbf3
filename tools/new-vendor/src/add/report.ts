import type { VendorPlan } from "../plan/vendor-plan.ts";

/** What was done, what was renamed and what is left to a person. */
export function reportOf({ name, title, operationCount, draft: { told } }: VendorPlan): string {
  const leftOut = (told.left.get("Left out") ?? []).map((operation) => `  ${operation}`);
  const left = [...told.left].map(
    ([heading, places]) => `  ${heading.toLowerCase()}: ${places.length}`,
  );
  const renamed = told.renamed.map(({ what, from, to }) => `  ${what}: ${from} → ${to}`);
  const mended = [...told.mended].map(([what, places]) => `  ${what}: ${places.length}`);
  return [
    "",
    `Added ${name}: ${title}, ${operationCount} operation${operationCount === 1 ? "" : "s"}.`,
    "",
    `  specs/${name}        document, mock, tests; README.md has the checklist`,
    `  packages/${name}     the client @carespec/${name}`,
    `  .changeset/${name}-client.md, redocly.yaml, package-lock.json`,
    ...section("Left out", leftOut),
    ...section("Renamed", shortened(renamed)),
    ...section("Changed by rule", mended),
    ...section("Left to a person", left),
    "",
    "Next: npm run build, then npm test. Commit the new folders with redocly.yaml and the lock file.",
  ].join("\n");
}

/** The same of several vendors: a line each, since their READMEs say the rest. */
export function shortReportOf(plans: readonly VendorPlan[]): string {
  const lines = plans.map(
    ({ name, title, operationCount }) =>
      `Added ${name}: ${title}, ${operationCount} operation${operationCount === 1 ? "" : "s"}.`,
  );
  return [
    "",
    ...lines,
    "",
    "What was changed by rule, and what is left to a person: specs/<name>/README.md.",
    "Next: npm run build, then npm test. Commit the new folders with redocly.yaml and the lock file.",
  ].join("\n");
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", `${heading}:`, ...lines];
}

function shortened(lines: string[]): string[] {
  return lines.length <= 20
    ? lines
    : [...lines.slice(0, 20), `  … and ${lines.length - 20} more, see README.md`];
}
