import { isNode } from "@carespec/document";
import { type ToolFinding, UNREADABLE } from "./finding.ts";
import type { YamlFile } from "./yaml-file.ts";

/** What a waiver may say. */
export interface Waiver {
  rule: string;
  /** File and JSON pointer, as `paths/users.yaml#/get`. `*` is any one key or name, `**` any number. */
  at?: string;
  /** SHA-256 of a waived credential, instead of a place. */
  sha256?: string;
  /** How many findings it waives, where its place has a `*` or is a whole file; otherwise one. */
  count?: number;
  reason: string;
}

/** Makes a finding about the waivers themselves, at some keys of their file. */
type Report = (message: string, keys: string[]) => ToolFinding;

/** Reads the waivers of a file; those that are malformed are reported and left out. */
export function readWaivers({ data }: YamlFile, report: Report) {
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
  if (value.rule === "lint-waivers") return "lint-waivers cannot be waived: mend the waivers";
  if (value.rule === UNREADABLE) return `${UNREADABLE} cannot be waived: mend the file`;
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
