/** How many lines of an answer a sample shows. */
const SHOWN = 14;

/** Cuts a text after its first lines; a single line more is not cut off. */
export function firstLines(text: string): { text: string; more: number } {
  const lines = text.split("\n");
  const shown = lines.length <= SHOWN + 1 ? lines : lines.slice(0, SHOWN);
  return { text: shown.join("\n"), more: lines.length - shown.length };
}
