import { existsSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { isNode, toPointer } from "@carespec/document";
import type { Finding, ToolFinding } from "./finding.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** The file beside a document's root that lists what lint need not find there, with the reasons. */
export const WAIVERS = "lint-waivers.yaml";

/** The rule under which faults of waivers are reported; these cannot be waived. */
const RULE = "lint-waivers";

/** What a waiver may say. */
interface Waiver {
  rule: string;
  /** File and JSON pointer, as `paths/users.yaml#/get`. `*` is any one key or name, `**` any number. */
  at?: string;
  /** SHA-256 of a waived credential, instead of a place. */
  sha256?: string;
  /** How many findings it waives, where its place has a `*` or is a whole file; otherwise one. */
  count?: number;
  reason: string;
}

/** Findings after waivers. */
export interface Excused {
  findings: ToolFinding[];
  waived: ToolFinding[];
}

/**
 * Takes the findings that a document's waivers excuse from the others, and adds what is wrong with the
 * waivers: one that matches nothing, or another number of findings than it says, is a finding itself.
 *
 * @param root - the document's root file
 */
export function applyWaivers(root: string, findings: ToolFinding[]): Excused {
  const path = join(dirname(root), WAIVERS);
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
    return {
      findings: [...findings, report(`this is not YAML: ${message}`, [], { line, column })],
      waived: [],
    };
  }
  const { waivers, faults } = readWaivers(file, report);
  let left = findings;
  const waived: ToolFinding[] = [];
  for (const { waiver, index } of waivers) {
    const isMatch = matcherOf(waiver, dirname(root));
    const matched = left.filter(isMatch);
    const places = new Set(matched.map(({ file, keys = [] }) => `${file}${toPointer(keys)}`)).size;
    const problem = problemOf(waiver, matched.length, places);
    if (problem) faults.push(report(problem, [String(index)]));
    waived.push(...matched);
    left = left.filter((finding) => !isMatch(finding));
  }
  return { findings: [...left, ...faults], waived };
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
  const [file = "", pointer] = at.split("#");
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

type Report = (message: string, keys: string[]) => ToolFinding;

function readWaivers({ data }: YamlFile, report: Report) {
  const list = Array.isArray(data) ? data : [];
  const faults: ToolFinding[] = [];
  if (!Array.isArray(data) && data !== null) faults.push(report("write a list of waivers", []));
  const waivers = list.flatMap((value: unknown, index) => {
    const problem = shapeProblem(value);
    if (problem) faults.push(report(problem, [String(index)]));
    return problem ? [] : [{ waiver: value as Waiver, index }];
  });
  return { waivers, faults };
}

const KEYS = ["rule", "at", "sha256", "count", "reason"];

function shapeProblem(value: unknown): string | undefined {
  if (!isNode(value)) return "a waiver has the keys rule, at (or sha256) and reason";
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `a waiver has no key "${unknown}", only ${KEYS.join(", ")}`;
  if (typeof value.rule !== "string") return "rule is missing: name the rule that does not fit";
  if (typeof value.reason !== "string" || !/\S/.test(value.reason)) {
    return `the waiver of ${value.rule} has no reason: say why the rule does not fit here`;
  }
  const { at, sha256, count } = value;
  if ((typeof at === "string") === (typeof sha256 === "string")) {
    return "write the place as at: <file>#<JSON pointer>, or the sha256 of a credential";
  }
  if (typeof sha256 === "string" && !/^[0-9a-f]{64}$/.test(sha256)) {
    return "sha256 is not a fingerprint: copy the 64 digits from the finding, never the credential";
  }
  if (count !== undefined && !(Number.isInteger(count) && Number(count) > 0)) {
    return "count is not a whole number from 1: write how many findings this waives";
  }
  return undefined;
}
