import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { toPointer } from "@carespec/document";
import { failed, type Place, runNode } from "../house/programs.ts";
import { toYaml } from "../write/yaml.ts";

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

/** What the command itself must get right, so that lint has to say where it does not. */
const OWN_RULES =
  /^carespec-(evidence|evidence-future|operation-id|error-responses|response-example|pagination|extensions|formats|orphan-file|file-name|key-order)$|^(lint-waivers|unreadable|struct|no-unresolved-refs)$/;

/** Up to so many findings of a rule are waived one by one. */
const MOST_PLACES = 3;

/** What lint says of one place. */
interface Finding {
  file: string;
  keys?: string[];
  rule: string;
  severity: string;
  message: string;
}

/**
 * Lists what lint still finds in a split document as excused, each with the reason, so that a person
 * can see it and lint passes.
 */
export async function writeWaivers(root: string, { folder, signal }: Place): Promise<void> {
  const config = join(folder, "redocly.yaml");
  const text = readFileSync(config, "utf8");
  // The folder is not in its place yet.
  writeFileSync(
    config,
    text.replace("../redocly.rules.yaml", join(root, "specs/redocly.rules.yaml")),
  );
  const program = join(root, "tools/lint/src/main.ts");
  const args = ["--format", "json", "openapi.yaml"];
  const ended = await runNode({ folder, signal }, program, ...args);
  writeFileSync(config, text);
  if (ended.stdout === "") throw failed("linting the vendor's files", ended);
  const { documents } = JSON.parse(ended.stdout) as { documents: { findings: Finding[] }[] };
  const findings = documents
    .flatMap(({ findings }) => findings)
    .filter(
      ({ rule, severity, message }) =>
        severity === "error" && (!OWN_RULES.test(rule) || reasonOf(message) !== REASON),
    );
  if (findings.length === 0) return;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const waivers = rules.flatMap((rule) =>
    waiversOf(
      rule,
      findings.filter((finding) => finding.rule === rule),
      folder,
    ),
  );
  const title = "# What the API itself has and the house rules would not.";
  writeFileSync(join(folder, "lint-waivers.yaml"), `${title}\n${toYaml(waivers)}`);
}

/** Why a finding is excused. */
function reasonOf(message: string): string {
  if (UNKNOWN_PAGES.test(message)) return PAGES_REASON;
  return NO_EXAMPLE.test(message) ? EXAMPLE_REASON : REASON;
}

function waiversOf(rule: string, findings: Finding[], folder: string): object[] {
  const fingerprints = findings.flatMap(
    ({ message }) => /sha256 ([0-9a-f]{64})/.exec(message)?.[1] ?? [],
  );
  if (fingerprints.length > 0) {
    const reason = "Printed in the vendor's document; make sure that it is a sample.";
    return [...new Set(fingerprints)].map((sha256) => ({ rule, sha256, reason }));
  }
  const reasons = new Set(findings.map(({ message }) => reasonOf(message)));
  const [own = REASON] = reasons.size === 1 ? reasons : [REASON];
  if (findings.length > MOST_PLACES) {
    return [{ rule, at: "**", count: findings.length, reason: own }];
  }
  const places = findings.map(({ file, keys = [] }) => {
    const own = relative(folder, file).split(sep).join("/");
    return `${own}${toPointer(keys)}`;
  });
  return [...new Set(places)].map((at) => {
    const count = places.filter((place) => place === at).length;
    return { rule, at, ...(count > 1 && { count }), reason: own };
  });
}
