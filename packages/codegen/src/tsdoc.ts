/** What a comment says of what the document calls deprecated. */
export const DEPRECATED = "@deprecated The document says so.";

/** A document's text as part of a comment: what looks like a tag of TSDoc is none. */
export function prose(text: unknown): string | undefined {
  return typeof text === "string" ? text.replaceAll(/^(\s*)@/gm, "$1\\@") : undefined;
}

/** A TSDoc comment of some paragraphs, indented; empty without any. */
export function tsdoc(paragraphs: readonly (string | undefined | false)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => Boolean(paragraph))
    .map((paragraph) => paragraph.trimEnd().replaceAll("*/", "*\\/"))
    .join("\n\n")
    .split("\n");
  if (lines.length === 1 && lines[0] === "") return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${body.join("\n")}\n${indent} */\n`;
}
