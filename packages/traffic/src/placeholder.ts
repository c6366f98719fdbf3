/** Around the name of a variable without a value; characters that no text has. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];

/** What stands for a secret in the files of the mock and of other recorders. */
const HIDDEN = /\[redacted[^\]]*\]|%5bredacted[^\]]*?%5d|\*{6,}/i;

/** Variables of a collection and its environment, by name. */
export type Variables = ReadonlyMap<string, string>;

/**
 * Replaces `{{name}}` by its value, over several steps. Names may hold spaces and minus. One without a
 * value becomes a placeholder.
 */
export function fill(text: string, variables: Variables, depth = 0): string {
  return text.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined || depth > 8) return placeholder(name);
    return fill(value, variables, depth + 1);
  });
}

/** What stands for a value that nobody knows. It matches anything. */
export function placeholder(name: string): string {
  return `${OPEN}${name.replaceAll(/[\uE000\uE001]/g, "")}${CLOSE}`;
}

/** Whether a text holds a placeholder, or what stands for a secret. */
export function hasPlaceholder(text: string): boolean {
  return text.includes(OPEN as string) || HIDDEN.test(text);
}

/** The name of the variable, where a text is nothing but its placeholder. */
export function placeholderName(text: string): string | undefined {
  return /^\uE000([^\uE000\uE001]*)\uE001$/.exec(text)?.[1];
}

/** Writes placeholders another way, for example as `{name}`. */
export function writePlaceholders(text: string, write: (name: string) => string): string {
  return text.replaceAll(/\uE000([^\uE000\uE001]*)\uE001/g, (_, name: string) => write(name));
}

/** JSON in which variables without a value stand as values, with texts in their places. */
export function quotePlaceholders(text: string): string {
  if (!text.includes(OPEN as string)) return text;
  return text.replaceAll(/(?<=[:[,]\s*)\uE000[^\uE000\uE001]*\uE001(?=\s*[,\]}])/g, (found) =>
    JSON.stringify(found),
  );
}
