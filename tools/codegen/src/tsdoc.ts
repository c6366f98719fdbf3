/** A TSDoc comment of some paragraphs, indented. */
export function tsdoc(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => Boolean(paragraph))
    .map((paragraph) => paragraph.trimEnd().replaceAll("*/", "*\\/"))
    .join("\n\n")
    .split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${body.join("\n")}\n${indent} */\n`;
}
