import type { Caller } from "./callers.ts";
import type { Conflict } from "./merge.ts";
import type { Update } from "./update.ts";

/** What a person is told at the end. */
export function updateReport(update: Update): string {
  const { name, changes, conflicts, renamed, gone, callers, lint, changedLogIn } = update;
  const count = changes.lines.length;
  return [
    "",
    `Updated ${name}: the vendor changed ${count} place${count === 1 ? "" : "s"} (${changes.bump}).`,
    ...changes.lines.map((line) => `  ${line}`),
    ...(renamed.length > 0
      ? ["", "Renamed by the vendor:", ...renamed.map(({ from, to }) => `  ${from} → ${to}`)]
      : []),
    ...(gone.length > 0 ? ["", `No longer in the vendor's document: ${gone.join(", ")}`] : []),
    ...(callers.length > 0
      ? ["", "Calls what is gone:", ...callers.map((each) => `  ${callerText(each)}`)]
      : []),
    ...(conflicts.length > 0
      ? [
          "",
          "Changed here and there; what was written here stays:",
          ...conflicts.map((each) => `  ${conflictText(each)}`),
        ]
      : []),
    ...(changedLogIn ? ["", `The vendor changed how requests log in: ${LOG_IN}`] : []),
    ...(lint.length > 0 ? ["", "To be mended for lint:", ...lint.map((each) => `  ${each}`)] : []),
    "",
    `specs/${name}/README.md has the list. Next: npm run build, then npm test.`,
  ].join("\n");
}

/** The section of an update in the vendor's README. */
export function updateSection({
  date,
  file,
  changes,
  conflicts,
  stale,
  renamed,
  gone,
  callers,
  lint,
  changedLogIn,
}: Update): string {
  const lines = [
    `## Update of ${date}`,
    "",
    `From \`${file}\`; ${changes.lines.length === 0 ? "nothing that callers see changed" : "the vendor changed"}:`,
    "",
    ...changes.lines.map((line) => `- [ ] ${line}`),
    ...stale.map(
      (id) => `- [ ] Compare \`${id}\` again: it is \`documented\`, and the vendor changed it`,
    ),
    ...renamed.map(({ from, to }) => `- [ ] \`${from}\` is called \`${to}\` now`),
    ...gone.map((id) => `- [ ] \`${id}\` is no longer in the vendor's document`),
    ...callers.map((each) => `- [ ] Edit ${callerText(each)}`),
    ...(changedLogIn ? [`- [ ] The vendor changed how requests log in: ${LOG_IN}`] : []),
    ...lint.map((each) => `- [ ] Mend ${each}`),
    ...conflicts.map((each) => `- [ ] Decide: ${conflictText(each)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const LOG_IN =
  "correct `logIn` and `credentials` in vendor.ts, the demo values of mock/index.ts, and the client's tests and README";

function callerText({ file, line, operationId }: Caller): string {
  return `\`${file}\`, line ${line}, which calls \`${operationId}\``;
}

function conflictText({ pointer, theirs, ours }: Conflict): string {
  return `\`${pointer}\`: here ${shown(ours)}, the vendor's is ${shown(theirs)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return `\`${text.length > 120 ? `${text.slice(0, 117)}…` : text}\``;
}
