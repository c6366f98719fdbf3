import { type Coverage, MEASURES, type VendorCoverage } from "../coverage.ts";
import { LABELS } from "../labels.ts";
import { missingOf } from "../missing.ts";

/** Writes the shares and what is not covered as lines for a terminal. */
export function toText({ vendors }: Coverage): string {
  return vendors.map(vendorText).join("\n");
}

function vendorText({ title, vendor, summary, operations }: VendorCoverage): string {
  const shares = MEASURES.map((measure) => {
    const { covered, total, percent } = summary[measure];
    return `  ${LABELS[measure].padEnd(16)}${`${covered} of ${total}`.padEnd(14)}${percent} %`;
  });
  const uncalled = operations.filter(({ calls }) => calls === 0).map(({ operation }) => operation);
  const lines = [`Coverage of ${line(title)} (${vendor})`, ...shares];
  if (uncalled.length > 0) lines.push(`  not called: ${uncalled.map(line).join(", ")}`);
  for (const operation of operations) {
    if (operation.calls === 0) continue;
    const missing = missingOf(operation).map(
      ({ kind, names }) => `${LABELS[kind]} ${names.map(line).join(", ")}`,
    );
    if (!operation.covered) missing.unshift("only refused");
    if (missing.length > 0) lines.push(`  ${line(operation.operation)}: ${missing.join("; ")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A document's text in one line, without what a terminal would obey. */
function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
