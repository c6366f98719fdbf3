import {
  type Coverage,
  MEASURES,
  type OperationCoverage,
  type VendorCoverage,
} from "../coverage.ts";
import { callsInWords, LABELS, placeOf } from "../labels.ts";
import { missingOf, onlyPreferred } from "../missing.ts";
import { escapeText } from "./escape-text.ts";
import { STYLE } from "./html-style.ts";
import { operationTable, table } from "./html-tables.ts";

/** Writes a report as one page that needs nothing else: no script, no request. */
export function toHtml({ vendors }: Coverage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Coverage</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Coverage</h1>
${vendors.length === 0 ? "<p>No document.</p>" : vendors.map(vendorSection).join("")}</main>
</body>
</html>
`;
}

function vendorSection(vendor: VendorCoverage): string {
  const { title, vendor: name, unmatched, summary, operations } = vendor;
  const shares = MEASURES.map((measure) => {
    const { covered, total, percent } = summary[measure];
    const bar = `<meter min="0" max="100" value="${percent}" aria-hidden="true"></meter>`;
    return [LABELS[measure], String(covered), String(total), { html: `${percent} % ${bar}` }];
  });
  const missed = unmatched > 0 ? `<p>${unmatched} requests matched no operation.</p>\n` : "";
  return `<section>
<h2>${escapeText(title)} <small>${escapeText(name)}</small></h2>
${table(`Shares of ${name}`, ["Of", "Covered", "All", "Share"], shares)}${missed}<h3>Not covered</h3>
${missingList(operations)}<h3>Operations</h3>
${operations.map(operationDetails).join("")}</section>
`;
}

function missingList(operations: readonly OperationCoverage[]): string {
  const items = operations.map(missingItem).filter(Boolean).join("");
  return items ? `<ul>\n${items}</ul>\n` : "<p>Nothing.</p>\n";
}

function missingItem(operation: OperationCoverage): string {
  const name = `<strong>${escapeText(operation.operation)}</strong>`;
  if (operation.calls === 0) return `<li>${name}: not called</li>\n`;
  const kinds = missingOf(operation).map(({ kind, names }) => `${LABELS[kind]} ${codes(names)}`);
  const preferred = onlyPreferred(operation);
  if (preferred.length > 0) kinds.push(`only by Prefer or a fault ${codes(preferred)}`);
  if (!operation.covered) kinds.unshift("no request was accepted");
  return kinds.length > 0 ? `<li>${name}: ${kinds.join("; ")}</li>\n` : "";
}

function codes(names: readonly string[]): string {
  return names.map((name) => `<code>${escapeText(name)}</code>`).join(", ");
}

function operationDetails(operation: OperationCoverage): string {
  return `<details>
<summary><h4>${escapeText(operation.operation)}</h4> <code>${escapeText(placeOf(operation))}</code> ${callsInWords(operation)}</summary>
${operationTable(operation)}</details>
`;
}
