import { existsSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { nearest } from "@carespec/command";
import { toPointer } from "@carespec/document";
import { type Finding, type ToolFinding, UNREADABLE } from "./finding.ts";
import { knownRules } from "./known-rules.ts";
import { readWaivers, type Waiver } from "./read-waivers.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The file beside a document's root that lists what lint need not find there, with the reasons. */
export const WAIVERS = "lint-waivers.yaml";

/** The rule under which faults of waivers are reported; these cannot be waived. */
const RULE = "lint-waivers";

/** Findings after waivers. */
export interface Excused {
  findings: ToolFinding[];
  waived: ToolFinding[];
}

/**
 * Takes the findings that a document's waivers excuse from the others, and adds what is wrong with the
 * waivers: one that matches nothing, or another number of findings than it says, is a finding itself.
 * Waivers that cannot be read are the only finding: what they would excuse is not known. A document that
 * is unreadable cannot be excused.
 *
 * @param root - the document's root file
 * @param isWhole - whether all files were linted; otherwise no waiver is called unused
 */
export function applyWaivers(root: string, all: ToolFinding[], isWhole = true): Excused {
  const path = join(dirname(root), WAIVERS);
  const findings = [...all, ...ignoreFile(dirname(root))];
  if (!existsSync(path)) return { findings, waived: [] };
  const file = readYamlFile(path);
  const report = (message: string, keys: string[], at = file.placeOf(keys)): ToolFinding => ({
    tool: "spectral",
    file: path,
    ...at,
    keys,
    rule: RULE,
    severity: "error",
    message,
  });
  if (file.fault) {
    const { message, line, column } = file.fault;
    const rest = "; the document's other findings are shown then, since this may excuse them";
    const fault = report(message + rest, [], { line, column });
    return { findings: [...all.filter(isUnreadable), fault], waived: [] };
  }
  const { waivers, faults } = readWaivers(file, report);
  let left = findings;
  const waived: ToolFinding[] = [];
  for (const { waiver, index } of waivers) {
    const isMatch = matcherOf(waiver, dirname(root));
    const matched = left.filter(isMatch);
    const places = new Set(matched.map(({ file, keys = [] }) => `${file}${toPointer(keys)}`)).size;
    const meant = matched.length === 0 && meantRule(waiver.rule, root);
    if (meant) {
      const message = `there is no rule ${waiver.rule}: did you mean ${meant}?`;
      faults.push(report(message, [String(index), "rule"]));
      continue;
    }
    const isTooFew = matched.length < (waiver.count ?? 1);
    const problem = isTooFew && !isWhole ? undefined : problemOf(waiver, matched.length, places);
    if (problem) faults.push(report(problem, [String(index)]));
    waived.push(...matched);
    left = left.filter((finding) => !isMatch(finding));
  }
  return { findings: [...left, ...faults], waived };
}

const isUnreadable = ({ rule }: Finding) => rule === UNREADABLE;

/** The rule that a misspelt name means; undefined for a rule that exists, or that resembles none. */
function meantRule(name: string, root: string): string | undefined {
  const rules = knownRules(root);
  return rules.includes(name) ? undefined : nearest(name, rules);
}

/** Redocly would leave out what its own file lists, without a reason and uncounted. */
function ignoreFile(folder: string): ToolFinding[] {
  const file = join(folder, ".redocly.lint-ignore.yaml");
  if (!existsSync(file)) return [];
  const message = `Redocly hides what this file lists: write it into ${WAIVERS}, with reasons, and delete this file`;
  return [
    { tool: "redocly", file, line: 1, column: 1, keys: [], rule: RULE, severity: "error", message },
  ];
}

function problemOf(
  { count, at = "", rule, sha256 }: Waiver,
  matched: number,
  places: number,
): string | undefined {
  if (matched === 0) return `this waiver of ${rule} matches no finding: remove it`;
  if (sha256 !== undefined) return undefined;
  const isWide = at.includes("*") || !at.includes("#");
  if (!isWide && count === undefined) return places > 1 ? `write count: ${matched}` : undefined;
  if (count === undefined) return `${at} is not a single place: write count: ${matched}`;
  if (matched > count) {
    return `this waives ${count} findings of ${rule}, and there are ${matched}: mend what is new (--waived lists all), or raise the count with a reason`;
  }
  return matched < count
    ? `this waives ${count} findings of ${rule}, and ${matched} are left: write count: ${matched}`
    : undefined;
}

function matcherOf(
  { rule, at = "", sha256 }: Waiver,
  folder: string,
): (finding: Finding) => boolean {
  if (sha256 !== undefined)
    return (finding) => finding.rule === rule && finding.message.includes(sha256);
  // A pointer may have the sign again: callbacks are called by expressions such as `{$request.body#/url}`.
  const [, file = "", pointer] = /^([^#]*)(?:#(.*))?$/s.exec(at) ?? [];
  const inFile = glob(file);
  const inPointer = pointer === undefined ? /^/ : glob(pointer);
  return (finding) => {
    const own = relative(folder, finding.file).split(sep).join(posix.sep);
    const keys = toPointer(finding.keys ?? []).slice(1);
    return finding.rule === rule && inFile.test(own) && inPointer.test(keys);
  };
}

function glob(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part.startsWith("**") ? ".*" : part === "*" ? "[^/]*" : quoted(part)))
    .join("");
  return new RegExp(`^${source}$`);
}

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
