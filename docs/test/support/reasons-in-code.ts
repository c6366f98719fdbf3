import { parseSync, Visitor } from "oxc-parser";

const HOLE = "…";

/** What this reads of a node of the syntax tree. */
interface SyntaxNode {
  type: string;
  name?: string;
  value?: unknown;
  quasis?: { value: { cooked: string | null } }[];
  consequent?: object;
  alternate?: object;
  left?: object;
  right?: object;
  callee?: object;
}

interface Functions {
  /** Place of the parameter `reason`, by the function's name. */
  reasonAt: Map<string, number>;
  /** What a function returns, by its name. */
  returned: Map<string, object[]>;
}

/**
 * Lists the reasons that a plugin's sources give, with `…` for what differs from call to call: texts that
 * are called `reason`, as a variable, a property or an argument, and what a function returns for it.
 */
export function reasonsInCode(sources: string[]): string[] {
  const programs = sources.map((text) => parseSync("plugin.ts", text).program);
  const functions: Functions = { reasonAt: new Map(), returned: new Map() };
  for (const program of programs) noteFunctions(program, functions);
  const found = new Set<string>();
  const add = (node: object | null | undefined) => {
    for (const pattern of patternsOf(node, functions)) found.add(pattern);
  };
  for (const program of programs) {
    new Visitor({
      VariableDeclarator: ({ id, init }) =>
        id.type === "Identifier" && id.name === "reason" && add(init),
      Property: ({ key, value }) =>
        key.type === "Identifier" && key.name === "reason" && add(value),
      CallExpression: ({ callee, arguments: given }) => {
        const place =
          callee.type === "Identifier" ? functions.reasonAt.get(callee.name) : undefined;
        if (place !== undefined) add(given[place]);
      },
    }).visit(program);
  }
  return [...found];
}

function noteFunctions(program: Parameters<Visitor["visit"]>[0], functions: Functions): void {
  const within: string[] = [];
  new Visitor({
    FunctionDeclaration: ({ id, params }) => {
      const name = id?.name ?? "";
      within.push(name);
      const place = params.findIndex(
        (each) => each.type === "Identifier" && each.name === "reason",
      );
      if (place >= 0) functions.reasonAt.set(name, place);
    },
    "FunctionDeclaration:exit": () => void within.pop(),
    ReturnStatement: ({ argument }) => {
      const name = within.at(-1);
      if (name === undefined || !argument) return;
      functions.returned.set(name, [...(functions.returned.get(name) ?? []), argument]);
    },
  }).visit(program);
}

function patternsOf(node: object | null | undefined, functions: Functions): string[] {
  const { type, value, quasis, consequent, alternate, left, right, callee } = (node ??
    {}) as Partial<SyntaxNode>;
  const both = (...nodes: (object | undefined)[]) =>
    nodes.flatMap((each) => patternsOf(each, functions));
  if (type === "Literal") return typeof value === "string" ? [value] : [];
  if (type === "TemplateLiteral") {
    return [(quasis ?? []).map(({ value }) => value.cooked ?? "").join(HOLE)];
  }
  if (type === "ConditionalExpression") return both(consequent, alternate);
  if (type === "LogicalExpression") return both(left, right);
  if (type !== "CallExpression") return [];
  return both(...(functions.returned.get((callee as SyntaxNode).name ?? "") ?? []));
}

/** The reasons that none of some texts gives. A text may begin with the place in the request. */
export function missingReasons(patterns: string[], texts: string[]): string[] {
  return patterns.filter((pattern) => !texts.some((text) => gives(text, pattern)));
}

/** Whether a text gives a reason. */
export function gives(text: string, pattern: string): boolean {
  const own = text.replace(/^\S+: /, "");
  const [first = "", ...others] = pattern.split(HOLE);
  const last = others.at(-1);
  if (!own.startsWith(first) || !own.endsWith(last ?? first)) return false;
  if (last === undefined) return own === first;
  let end = first.length;
  for (const part of others) {
    const start = own.indexOf(part, end);
    if (start < 0) return false;
    end = start + part.length;
  }
  return true;
}
