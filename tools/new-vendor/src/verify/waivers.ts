import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPointer } from "@carespec/document";
import { parse } from "yaml";
import type { Place } from "../house/programs.ts";
import { toYaml } from "../write/yaml.ts";
import { type Finding, lintErrors, ownPath } from "./lint-errors.ts";

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

const SECRET_REASON = "Printed in the vendor's document; make sure that it is a sample.";

/** The reasons of waivers that no person has looked at. */
const REASONS = [REASON, PAGES_REASON, EXAMPLE_REASON, SECRET_REASON];

/** What the command itself must get right, so that lint has to say where it does not. */
const OWN_RULES =
  /^carespec-(evidence|evidence-future|operation-id|error-responses|response-example|pagination|extensions|formats|orphan-file|file-name|key-order)$|^(lint-waivers|unreadable|struct|no-unresolved-refs)$/;

/** Up to so many findings of a rule are waived one by one. */
const MOST_PLACES = 3;

/**
 * Lists what lint still finds in a split document as excused, each with the reason, so that a person
 * can see it and lint passes.
 */
export async function writeWaivers(root: string, place: Place): Promise<void> {
  writeList(place.folder, waiversFor(await lintErrors(root, place), place.folder));
}

/**
 * Does so again for a document that has changed. What a person excused stays.
 *
 * @returns what only a person can mend, a line each
 */
export async function refreshWaivers(root: string, place: Place): Promise<string[]> {
  const { folder } = place;
  if ((await lintErrors(root, place)).length === 0) return [];
  const file = join(folder, FILE);
  const written = existsSync(file) ? (parse(readFileSync(file, "utf8")) as Waiver[] | null) : null;
  const own = (written ?? []).filter(({ reason }) => !REASONS.includes(reason));
  writeList(folder, own);
  const errors = await lintErrors(root, place);
  const all = [...own, ...waiversFor(errors, folder)];
  writeList(
    folder,
    all.toSorted((one, other) => (one.rule < other.rule ? -1 : Number(one.rule > other.rule))),
  );
  return errors
    .filter((finding) => !isExcusable(finding))
    .map(({ file: path, rule, message }) => `${ownPath(folder, path)}: ${rule}, ${message}`);
}

const FILE = "lint-waivers.yaml";

interface Waiver {
  rule: string;
  reason: string;
  at?: string;
  count?: number;
  sha256?: string;
}

function writeList(folder: string, waivers: readonly Waiver[]): void {
  const file = join(folder, FILE);
  const title = "# What the API itself has and the house rules would not.";
  if (waivers.length === 0) rmSync(file, { force: true });
  else writeFileSync(file, `${title}\n${toYaml(waivers)}`);
}

function isExcusable({ rule, message }: Finding): boolean {
  return !OWN_RULES.test(rule) || reasonOf(message) !== REASON;
}

function waiversFor(errors: readonly Finding[], folder: string): Waiver[] {
  const findings = errors.filter(isExcusable);
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
    return [...new Set(fingerprints)].map((sha256) => ({ rule, sha256, reason: SECRET_REASON }));
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
