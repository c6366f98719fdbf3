import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  documentFiles,
  isEvidence,
  readSources,
  type Source,
  sourcesOf,
  visit,
} from "@carespec/document";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toYaml } from "../yaml.ts";

/** `sources.yaml` of `specs/<vendor>`: the addresses that the document's evidence gives. */
export function specsSources({ document, draft, title }: VendorPlan): string {
  const addresses = new Set([draft.basis.source]);
  visit(document, (node) => {
    const evidence = node["x-evidence"];
    if (isEvidence(evidence)) for (const source of sourcesOf(evidence)) addresses.add(source);
  });
  const sources = [...addresses].map(
    (address, at): Source => ({
      id: at === 0 ? "documentation" : `source-${at + 1}`,
      title: at === 0 ? `Documentation of ${title}` : address,
      address,
      prints: "nobody has compared it with this document yet",
      checked: draft.basis.checked,
      ceiling: "documented",
    }),
  );
  return `${HEAD}${toYaml({ sources }).replace(/^(\s+checked: )(\d\S+)$/gm, "$1'$2'")}`;
}

const HEAD = `# The texts from which this document is written. \`x-evidence.source\` names their ids; lint refuses a
# status above a source's ceiling. \`npm run sources\` lists them and compares fresh copies.
`;

/**
 * Writes ids in place of addresses into every file of a vendor's document.
 *
 * @param listed - the folder with `sources.yaml`; default: the same one
 */
export function useSourceIds(folder: string, listed = folder): void {
  const ids = new Map((readSources(listed) ?? []).map(({ id, address }) => [address, id]));
  if (ids.size === 0) return;
  for (const path of documentFiles(folder)) {
    const file = join(folder, path);
    const before = readFileSync(file, "utf8");
    const after = before.replace(
      /^(\s+(?:source:|-) )(["']?)(\S+)\2$/gm,
      (line, key: string, _, address: string) => {
        const id = ids.get(address);
        return id === undefined ? line : `${key}${id}`;
      },
    );
    if (after !== before) writeFileSync(file, after);
  }
}
