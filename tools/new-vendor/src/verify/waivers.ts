import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPointer } from "@carespec/document";
import type { Place } from "../house/programs.ts";
import { toYaml } from "../write/yaml.ts";
import { type Finding, lintErrors, ownPath } from "./lint-errors.ts";

/** The file beside a document that lists them, and its first line. */
export const WAIVERS = "lint-waivers.yaml";
export const WAIVERS_TITLE = "# What the API itself has and the house rules would not.";

/** Why a rule does not hold: what it is about cannot be changed here. */
const REASON =
  "As the vendor's document or new-vendor has it; to be mended as somebody compares it with the vendor's pages.";

/** What the vendor's document does not show, though a parameter asks for it. */
const UNKNOWN_PAGES = /^x-pagination is missing/;
const PAGES_REASON =
  "The vendor's document does not show how to ask for these pages; to be said in x-pagination where the vendor does.";

/** What no example could be made of, which the README tells. */
const NO_EXAMPLE = /^this body has no named example/;
const EXAMPLE_REASON =
  "The vendor's document has no example that fits its schema, and none could be made; to be written by hand.";

const SAMPLE_REASON = "Printed in the vendor's document; make sure that it is a sample.";

/** What the command itself must get right, so that lint has to say where it does not. */
const OWN_RULES =
  /^carespec-(evidence|evidence-future|operation-id|error-responses|response-example|pagination|extensions|formats|orphan-file|file-name|key-order)$|^(lint-waivers|unreadable|struct|no-unresolved-refs)$/;

/** Up to so many findings of a rule are waived one by one. */
const MOST_PLACES = 3;

/** A rule that lint need not keep to in some place, and why. */
export interface Waiver {
  rule: string;
  at?: string;
  count?: number;
  sha256?: string;
  reason: string;
}

/** Whether a waiver is as this command writes it; others are somebody's own. */
export function isWritten({ reason }: Pick<Waiver, "reason">): boolean {
  return [REASON, PAGES_REASON, EXAMPLE_REASON, SAMPLE_REASON].includes(reason);
}

/**
 * Lists what lint still finds in a split document as excused, each with the reason, so that a person
 * can see it and lint passes.
 */
export async function writeWaivers(root: string, place: Place): Promise<void> {
  const waivers = waiversFor(await lintErrors(root, place), place.folder);
  if (waivers.length === 0) return;
  writeFileSync(join(place.folder, WAIVERS), `${WAIVERS_TITLE}\n${toYaml(waivers)}`);
}

/** Whether a finding is the vendor's; others the command itself must get right, or a person. */
export function isExcusable({ rule, message }: Finding): boolean {
  return !OWN_RULES.test(rule) || reasonOf(message) !== REASON;
}

/** What excuses findings of a folder, as far as something does. */
export function waiversFor(all: readonly Finding[], folder: string): Waiver[] {
  const findings = all.filter(isExcusable);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) =>
    waiversOf(
      rule,
      findings.filter((finding) => finding.rule === rule),
      folder,
    ),
  );
}

/** Why a finding is excused. */
function reasonOf(message: string): string {
  if (UNKNOWN_PAGES.test(message)) return PAGES_REASON;
  return NO_EXAMPLE.test(message) ? EXAMPLE_REASON : REASON;
}

function waiversOf(rule: string, findings: Finding[], folder: string): Waiver[] {
  const fingerprints = findings.flatMap(
    ({ message }) => /sha256 ([0-9a-f]{64})/.exec(message)?.[1] ?? [],
  );
  if (fingerprints.length > 0) {
    return [...new Set(fingerprints)].map((sha256) => ({ rule, sha256, reason: SAMPLE_REASON }));
  }
  const reasons = new Set(findings.map(({ message }) => reasonOf(message)));
  const [own = REASON] = reasons.size === 1 ? reasons : [REASON];
  if (findings.length > MOST_PLACES) {
    return [{ rule, at: "**", count: findings.length, reason: own }];
  }
  const places = findings.map(({ file, keys = [] }) => ownPath(folder, file) + toPointer(keys));
  return [...new Set(places)].map((at) => {
    const count = places.filter((place) => place === at).length;
    return { rule, at, ...(count > 1 && { count }), reason: own };
  });
}
