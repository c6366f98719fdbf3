import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pointerKeys } from "@carespec/document";
import { failed, type Place, redocly } from "../house/programs.ts";

/** What changed between two documents, in words. */
export interface Changes {
  /** The size of the change for callers: none where nothing changed. */
  bump: "major" | "minor" | "patch" | "none";
  lines: string[];
}

/** Compares two documents with `redocly diff`. */
export async function changesBetween(
  { folder, signal }: Place,
  before: object,
  after: object,
): Promise<Changes> {
  const files = { before: join(folder, "before.json"), after: join(folder, "after.json") };
  writeFileSync(files.before, JSON.stringify(before));
  writeFileSync(files.after, JSON.stringify(after));
  const args = [files.before, files.after, "--format", "json", "--fail-on", "none"];
  const ended = await redocly({ folder, signal }, "diff", ...args);
  const start = ended.stdout.indexOf("{");
  if (start < 0) throw failed("comparing the documents", ended);
  const { bump = "none", changes } = JSON.parse(ended.stdout.slice(start)) as Diff;
  return { bump, lines: [...new Set(changes.map(sentence))] };
}

interface Diff {
  bump?: Changes["bump"];
  changes: Change[];
}

interface Change {
  /** JSON pointer of the place, through references. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: string;
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
  verdicts?: { message: string }[];
}

function sentence({
  path,
  typeName,
  kind,
  property,
  base,
  revision,
  verdicts = [],
  impact,
}: Change): string {
  const [verdict] = verdicts;
  const values = kind === "modified" ? changeOf(base?.value, revision?.value) : "";
  const kindOfPart = typeName === "SpecExtension" ? "extension" : typeName.toLowerCase();
  const what =
    property === undefined ? kindOfPart : `\`${property}\` of the ${typeName.toLowerCase()}`;
  const said = verdict?.message.replace(/\.$/, "") ?? `${what} ${kind}${values}`;
  return `${placeOf(path)}: ${said}${impact === "major" ? " (breaks callers)" : ""}`;
}

/** A place as people write it: method and path, then where in it. */
function placeOf(pointer: string): string {
  const keys = pointerKeys(pointer);
  const [part, path, method, ...rest] = keys;
  if (part !== "paths" || path === undefined) return `\`${keys.join(".") || "document"}\``;
  const within = rest.filter((key) => !/^(content|schema|properties)$/.test(key)).join(".");
  return `\`${method === undefined ? "" : `${method.toUpperCase()} `}${path}\`${within ? ` ${within}` : ""}`;
}

function changeOf(before: unknown, after: unknown): string {
  const [from, to] = [before, after].map((value) => JSON.stringify(value) ?? "");
  if (from === "" && to === "") return "";
  return from === "" || to === "" || `${from}${to}`.length > 80 ? "" : ` from ${from} to ${to}`;
}
