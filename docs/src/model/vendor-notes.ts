import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, type Node } from "@carespec/document";
import { parse } from "yaml";

/** A lint rule that some places of a document do not follow. */
export interface Waiver {
  rule: string;
  /** File and pointer, possibly with asterisks; for a printed sample credential its fingerprint. */
  place: string;
  /** How many places it is, where there can be several. */
  count?: number;
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
  const file = join(folder, "lint-waivers.yaml");
  return existsSync(file) ? waiversIn(readFileSync(file, "utf8")) : [];
}

/** Reads a list of waivers as lint does. */
export function waiversIn(text: string): Waiver[] {
  const list: unknown = parse(text);
  return Array.isArray(list) ? list.filter(isNode).map((each) => toWaiver(each)) : [];
}

function toWaiver({ rule, at, sha256, count, reason }: Node): Waiver {
  const place = at ?? (sha256 === undefined ? "" : `the value of SHA-256 ${sha256}`);
  return {
    rule: String(rule),
    place: String(place),
    ...(typeof count === "number" && { count }),
    reason: String(reason),
  };
}
