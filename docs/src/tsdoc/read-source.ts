import { type DocComment, readComment } from "./comment.ts";

/** A member of an interface or class. */
export interface DocMember extends DocComment {
  name: string;
  /** As it is written, without `| undefined` of an optional one. */
  type: string;
  optional: boolean;
}

/** An exported declaration with what its comments say. */
export interface DocDeclaration extends DocComment {
  kind: "interface" | "class" | "function" | "const";
  name: string;
  extends: string[];
  members: DocMember[];
}

const DECLARATION =
  /(?:^(\/\*\*(?:(?!\*\/).)*\*\/)\n)?^export (interface|class|function|const) (\w+)/gms;
const MEMBER =
  /(?:^ {2}(\/\*\*(?:(?!\*\/).)*\*\/)\n)?^ {2}(?:(?:declare|override|readonly|get) )*(\w+)(\??)((?:\(|: )[^\n]*(?:\n(?: {3,}| {2}[)}>|])[^\n]*)*)/gms;

/**
 * Reads the exported interfaces, classes, functions and constants of a TypeScript source that Biome
 * has formatted. It knows no types: what is written is given as text.
 */
export function readSource(source: string): DocDeclaration[] {
  return [...source.matchAll(DECLARATION)].map((found) => {
    const [, comment = "", kind = "", name = ""] = found;
    const start = found.index + found[0].lastIndexOf(`export ${kind}`);
    const isBody = kind === "interface" || kind === "class";
    const header = isBody ? source.slice(start, source.indexOf("{", start)) : "";
    const parents = /(?:^|[>\w]) extends ([\w\s,]+)(?:<[^{]*)?$/.exec(header)?.[1] ?? "";
    const body = isBody ? bodyAfter(source, start) : "";
    return {
      ...readComment(comment),
      kind: kind as DocDeclaration["kind"],
      name,
      extends: parents.split(",").flatMap((each) => each.trim().match(/^\w+/)?.[0] ?? []),
      // A class has parts that are nobody's business but its own: those have no comment.
      members: membersOf(body).filter(({ text }) => kind === "interface" || text !== ""),
    };
  });
}

/** The lines between the line that opens a declaration's body and the brace that closes it. */
function bodyAfter(source: string, start: number): string {
  const open = source.indexOf("{\n", start);
  const empty = source.indexOf("{}", start);
  if (open < 0 || (empty >= 0 && empty < open)) return "";
  return source.slice(open + 2, source.indexOf("\n}\n", open) + 1);
}

function membersOf(body: string): DocMember[] {
  return [...body.matchAll(MEMBER)].flatMap(([, comment = "", name = "", mark = "", rest = ""]) => {
    if (name === "constructor") return [];
    const text = rest.replace(/\s+/g, " ");
    const isGetter = text.startsWith("(): ");
    const written = isGetter ? text.replace(/ \{.*/, "").slice(4) : text.replace(/^: /, "");
    const type = written.replace(/;[^;]*$/, "").replace(/ \| undefined$/, "");
    return [{ ...readComment(comment), name, type, optional: mark === "?" }];
  });
}
