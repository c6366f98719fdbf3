/** A condition of the type `simple`, taken apart. */
export type Condition =
  | { kind: "and" | "or"; parts: Condition[]; text: string }
  | { kind: "comparison"; text: string };

/** Takes a condition apart at `&&` and `||`, which bind as in JavaScript. */
export function parseCondition(text: string): Condition {
  const own = withoutParentheses(text.trim());
  for (const [kind, operator] of [
    ["or", "||"],
    ["and", "&&"],
  ] as const) {
    const parts = splitOutside(own, operator);
    if (parts.length > 1) return { kind, parts: parts.map(parseCondition), text: own };
  }
  return { kind: "comparison", text: own };
}

/** Whether a condition lets no step pass without a certain status. */
export function statesStatus(condition: Condition): boolean {
  if (condition.kind === "and") return condition.parts.some(statesStatus);
  if (condition.kind === "or") return condition.parts.every(statesStatus);
  const { text } = condition;
  return /^\$statusCode\s*===?\s*\d{3}$/.test(text) || /^\d{3}\s*===?\s*\$statusCode$/.test(text);
}

/** What is wrong with a condition's brackets, quotes and operators; `undefined` where nothing is. */
export function faultOf(condition: Condition): string | undefined {
  if (condition.kind !== "comparison") return condition.parts.map(faultOf).find(Boolean);
  const { text } = condition;
  if (text === "") return "one side of && or || is empty";
  const { depth, quote } = scan(text, () => {});
  if (quote !== undefined) return `a text is not closed: ${quote}`;
  if (depth !== 0) return "its parentheses do not match";
  return undefined;
}

/** Parts of a text between an operator, which is no operator in quotes and parentheses. */
function splitOutside(text: string, operator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  scan(text, (at, depth) => {
    if (depth !== 0 || at < start || !text.startsWith(operator, at)) return;
    parts.push(text.slice(start, at));
    start = at + operator.length;
  });
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** Without parentheses around the whole. */
function withoutParentheses(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let isWhole = true;
  scan(text, (at, depth) => {
    if (depth === 0 && at > 0 && at < text.length - 1) isWhole = false;
  });
  return isWhole ? withoutParentheses(text.slice(1, -1).trim()) : text;
}

/** Visits each character outside quotes, with the number of parentheses that are open behind it. */
function scan(
  text: string,
  visit: (at: number, depth: number) => void,
): { depth: number; quote: string | undefined } {
  let depth = 0;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (quote !== undefined) {
      if (letter === quote) quote = undefined;
      continue;
    }
    if (letter === '"' || letter === "'") quote = letter;
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) return { depth, quote };
    visit(at, depth);
  }
  return { depth, quote };
}
