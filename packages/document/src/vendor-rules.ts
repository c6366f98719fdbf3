import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import type { VendorEntry } from "./vendors.ts";

/** A rule of a vendor, and whether its mock enforces it. */
export type VendorRule = {
  /** What the vendor asks for, in one sentence. */
  rule: string;
  /** As in `x-evidence`: printed by the vendor, seen in part, or ours. */
  status: "documented" | "partial" | "inferred";
  /** Where the vendor says so: the page's address. */
  source: string;
  /** The heading on that page. */
  section?: string;
  /** The operationIds that it is about. Default: all. */
  operations?: readonly string[];
  /** What is ours although the rule is not, such as the status of the refusal. */
  ours?: string;
} & (
  | { enforced: true }
  /** With the reason why the mock lets a request pass that breaks the rule. */
  | { enforced: false; because: string }
);

/**
 * A vendor's rules by id: the default export of `specs/<vendor>/rules.ts`. The mock names the rule
 * that refuses a request as `<vendor>/<id>` in `X-Mock-Reason`.
 */
export type VendorRules = Readonly<Record<string, VendorRule>>;

/**
 * Loads `specs/<name>/rules.ts`; a vendor without that file has no rules.
 *
 * @throws UserError where the file exports nothing by default
 */
export async function loadVendorRules({
  folder,
}: Pick<VendorEntry, "folder">): Promise<VendorRules> {
  const file = join(folder, "rules.ts");
  if (!existsSync(file)) return {};
  const { default: rules } = (await import(pathToFileURL(file).href)) as { default?: VendorRules };
  if (typeof rules === "object") return rules;
  throw new UserError(`${file} has no default export of the type VendorRules`);
}

/** The rules that a vendor's mock does not enforce, as lines of its `BEHAVIOUR.md`. */
export function unenforcedRules(rules: VendorRules): string[] {
  return Object.entries(rules).flatMap(([id, rule]) =>
    rule.enforced
      ? []
      : [`- \`${id}\` (${rule.status}): ${rule.rule} Not enforced: ${rule.because}`],
  );
}
