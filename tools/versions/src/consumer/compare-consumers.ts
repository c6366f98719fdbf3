import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Change } from "../change.ts";
import { compileConsumers } from "./compile-consumer.ts";

/** Compiles the programs of the last release against the packages as they are. */
export function compareConsumers(files: readonly string[], root: string): Change[] {
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8").split("\n")]));
  return compileConsumers(files, root).map(({ file, line, code, reason }) => {
    const before = texts.get(file)?.slice(0, line) ?? [];
    const use = useIn(code, before);
    return {
      size: "major",
      heading: "Breaking",
      subject: `\`${use.operation ?? use.name ?? code.slice(0, 60)}\``,
      text: `${use.member ? `answer, member \`${use.member}\`: ` : ""}code that compiled with the last release no longer does: ${reason}`,
      by: "last consumer",
      place: `${relative(root, file).replaceAll("\\", "/")}:${line}`,
      ...(use.operation !== undefined && { operations: [use.operation] }),
      types: use.name === undefined ? wordsBeforeCall(code) : [use.name],
      members: [use.member ?? use.operation ?? ""].filter(Boolean),
    };
  });
}

/** What a line of a consumer uses. */
interface Use {
  operation?: string | undefined;
  /** A member of the operation's answer. */
  member?: string | undefined;
  /** An exported name. */
  name?: string | undefined;
}

function useIn(code: string, before: readonly string[]): Use {
  const [, name] = /import\("[^"]+"\)\.([\w$]+)/.exec(code) ?? [];
  if (name !== undefined) return { name };
  const [, member] = /answer(?:\[0\]\?\.)?\["([^"]+)"\]/.exec(code) ?? [];
  // What answers a member is the last call before it.
  const lines = member === undefined ? [code] : before.toReversed();
  const [, operation] = lines.map((line) => /client\.(\w+)/.exec(line)).find(Boolean) ?? [];
  return { operation, member };
}

function wordsBeforeCall(code: string): string[] {
  const [start = ""] = code.split("(");
  return start.match(/[A-Za-z_$][\w$]*/g) ?? [];
}
