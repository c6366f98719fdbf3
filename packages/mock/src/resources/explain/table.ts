import type { ExplainedOperation, ExplainedResource, Explanation } from "./explanation.ts";

/** What was found in a document, for people: each resource with its operations, then static answers. */
export function explanationText({ name, resources, others }: Explanation): string {
  const stateful = resources
    .flatMap(({ operations }) => operations)
    .filter(({ answeredBy }) => answeredBy === "state");
  const all = resources.reduce((sum, { operations }) => sum + operations.length, others.length);
  const summary = `${name}: ${count(resources.length, "resource")}; ${stateful.length} of ${count(all, "operation")} answered from state`;
  const parts = [summary, ...resources.map(resourceText)];
  if (others.length > 0)
    parts.push(["Static answers of the document", ...tableOf(others)].join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function resourceText({
  name,
  kind,
  path,
  itemPath,
  startsWith,
  notes,
  operations,
}: ExplainedResource): string {
  const what =
    kind === "singleton" ? "a single object" : `${count(startsWith, "item")} at the start`;
  const paths = [path, itemPath].filter((each) => each !== undefined).join(", ");
  return [
    `${name}  ${paths}  (${what})`,
    ...notes.map((note) => `  ${note}`),
    ...tableOf(operations),
  ].join("\n");
}

function tableOf(operations: readonly ExplainedOperation[]): string[] {
  const width = (column: (each: ExplainedOperation) => string) =>
    Math.min(60, Math.max(0, ...operations.map((each) => column(each).length)));
  const path = width((each) => each.path);
  const role = width(roleOf);
  return operations.map((each) =>
    `    ${each.method.padEnd(7)}${each.path.padEnd(path)}  ${roleOf(each).padEnd(role)}  ${each.notes.join("; ")}`.trimEnd(),
  );
}

function roleOf({ role = "", answeredBy }: ExplainedOperation): string {
  return answeredBy === "plugin" ? `plugin${role && `, ${role}`}` : role;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
