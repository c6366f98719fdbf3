import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A changeset that releases a vendor's package, and its text without it or with another name. */
export interface EditedChangeset {
  /** From the repository's top. */
  path: string;
  /** `undefined` where it is about nothing else. */
  text: string | undefined;
}

/** The changesets that name a package, edited line by line of their head. */
export function editChangesets(
  root: string,
  packageName: string,
  edit: (line: string) => string | undefined,
): EditedChangeset[] {
  const files = readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md"));
  return files.flatMap((name): EditedChangeset[] => {
    const path = `.changeset/${name}`;
    const text = readFileSync(join(root, path), "utf8");
    const [, head = "", rest = ""] = /^---\r?\n(.*?)---\r?\n(.*)$/s.exec(text) ?? [];
    const lines = head.split(/\r?\n/).filter(Boolean);
    const isOwn = (line: string) => {
      const [, name] = /^\s*(["'])(.*?)\1\s*:/.exec(line)?.slice(1) ?? [];
      return name === packageName;
    };
    if (!lines.some(isOwn)) return [];
    const kept = lines.flatMap((line) => (isOwn(line) ? (edit(line) ?? []) : [line]));
    return [{ path, text: kept.length > 0 ? `---\n${kept.join("\n")}\n---\n${rest}` : undefined }];
  });
}

/** Whether a changeset was written by these commands, for a vendor that was added or updated. */
export function isOwnChangeset(path: string, name: string): boolean {
  return new RegExp(`^\\.changeset/${name}-(client|update-\\d{4}-\\d\\d-\\d\\d)\\.md$`).test(path);
}
