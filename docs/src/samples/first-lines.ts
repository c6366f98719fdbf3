/** How many lines of an answer a sample shows at first. */
const SHOWN = 14;

/** Cuts a text after its first lines; a single line more is not cut off. */
export function firstLines(text: string): { first: string; rest: string[] } {
  const lines = text.split("\n");
  const count = lines.length <= SHOWN + 1 ? lines.length : SHOWN;
  return { first: lines.slice(0, count).join("\n"), rest: lines.slice(count) };
}
