/** A TSDoc comment, taken apart. */
export interface DocComment {
  /** Markdown. */
  text: string;
  /** What follows `@default`. */
  fallback?: string;
  /** What follows `@throws`. */
  throws?: string;
  /** The code behind `@example`. */
  example?: string;
}

/** Reads a comment with its stars; `{@link X}` becomes code. */
export function readComment(comment: string): DocComment {
  const lines = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [text = "", ...tags] = lines
    .join("\n")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .split(/(?:^|\s)@(?=default|throws|example|param|typeParam|returns)/);
  const tag = (name: string) => {
    const found = tags.find((each) => new RegExp(`^${name}\\b`).test(each));
    return found?.slice(name.length).trim();
  };
  const fallback = tag("default");
  const throws = tag("throws");
  const example = tag("example");
  return {
    text: text.trim(),
    ...(fallback && { fallback }),
    ...(throws && { throws }),
    ...(example && { example }),
  };
}
