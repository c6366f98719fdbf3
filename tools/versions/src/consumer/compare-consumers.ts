import { relative } from "node:path";
import type { Change } from "../change.ts";
import { compileConsumers } from "./compile-consumer.ts";

/** Compiles the programs of the last release against the packages as they are. */
export function compareConsumers(files: readonly string[], root: string): Change[] {
  return compileConsumers(files, root).map(({ file, line, code, reason }) => ({
    size: "major",
    heading: "Breaking",
    subject: subjectOf(code),
    text: `code that compiled with the last release no longer does: ${reason}`,
    by: "last consumer",
    place: `${relative(root, file).replaceAll("\\", "/")}:${line}`,
  }));
}

/** What a line of a consumer uses. */
function subjectOf(code: string): string {
  const [, operation] = /client\.(\w+)/.exec(code) ?? [];
  const [, name] = /import\("[^"]+"\)\.([\w$]+)/.exec(code) ?? [];
  const [, member] = /answer(?:\[0\]\?\.)?\["([^"]+)"\]/.exec(code) ?? [];
  return `\`${operation ?? name ?? (member ? `answer.${member}` : code.slice(0, 60))}\``;
}
