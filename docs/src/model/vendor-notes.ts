import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A lint rule that one place of a document does not follow. */
export interface Waiver {
  file: string;
  rule: string;
  pointer: string;
  reason: string;
}

/** Reads a section of a vendor's README, as Markdown without its heading. */
export function readmeSection(folder: string, heading: string): string | undefined {
  const file = join(folder, "README.md");
  return existsSync(file) ? sectionIn(readFileSync(file, "utf8"), heading) : undefined;
}

/** Finds a section of the second level in a Markdown text. */
export function sectionIn(text: string, heading: string): string | undefined {
  const part = `\n${text}`.split("\n## ").find((each) => each.startsWith(`${heading}\n`));
  return part?.slice(heading.length).trim();
}

/** Reads what a vendor's document is excused from, with the reasons. */
export function readWaivers(folder: string): Waiver[] {
  const file = join(folder, ".redocly.lint-ignore.yaml");
  return existsSync(file) ? waiversIn(readFileSync(file, "utf8")) : [];
}

/** Reads a list of ignored places as Redocly writes it, with the comment behind each place. */
export function waiversIn(text: string): Waiver[] {
  let file = "";
  let rule = "";
  return text.split("\n").flatMap((line) => {
    const [, indent = "", key = ""] = /^( *)([^\s#'-][^:]*):$/.exec(line) ?? [];
    if (key !== "" && indent === "") file = key;
    else if (key !== "") rule = key;
    const [, pointer, reason = ""] = /^ +- '?([^'\s]+)'?(?: +# (.*))?$/.exec(line) ?? [];
    return pointer === undefined ? [] : [{ file, rule, pointer, reason }];
  });
}
