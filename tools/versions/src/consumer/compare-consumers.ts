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
      members: [use.member ?? use.operation ?? "", ...namesIn(reason), ...use.read].filter(Boolean),
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
  /** Members that it reads in another way. */
  read: string[];
}

function useIn(code: string, before: readonly string[]): Use {
  const [, name] = /import\("[^"]+"\)\.([\w$]+)/.exec(code) ?? [];
  if (name !== undefined) return { name, read: [] };
  const [, member] = /answer(?:\[0\]\?\.)?\["([^"]+)"\]/.exec(code) ?? [];
  // What answers a member is the last call before it.
  const lines = member === undefined ? [code] : before.toReversed();
  const [, operation] = lines.map((line) => /client\.([a-z]\w*)/.exec(line)).find(Boolean) ?? [];
  const isCall = member !== undefined || operation !== undefined;
  const read = isCall ? [] : [...code.matchAll(/\.([A-Za-z_$][\w$]*)(?!\w*\()/g)];
  return { operation, member, read: read.map(([, each = ""]) => each) };
}

/** The members that a reason of TypeScript names. */
function namesIn(reason: string): string[] {
  return [...reason.matchAll(/\bproperty '([^']+)'/gi)].map(([, name = ""]) => name);
}

function wordsBeforeCall(code: string): string[] {
  const [start = ""] = code.split("(");
  return start.match(/[A-Za-z_$][\w$]*/g) ?? [];
}
