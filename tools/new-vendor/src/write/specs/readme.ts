import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { operationTable } from "./operation-table.ts";

/** What each heading of the checklist asks a person to do. */
const ASKS: Record<string, string> = {
  Confirm: "Compare with the vendor's documentation, then raise or correct `x-evidence`",
  Correct: "The vendor's document contradicts itself here; what is left is what fits its schemas",
  "Left out":
    "No right client can be made of these, so `--skip-unsupported` left them out; mend the vendor's document, or leave it so",
  Describe: "Say what it is and what will surprise a reader; now it only restates",
  Replace: "Put a value of the vendor's in its place and remove its `x-evidence`",
};

/** `README.md` of `specs/<vendor>`: sources, and a checklist of what only a person can do. */
export function specsReadme(plan: VendorPlan): string {
  const { title, draft, origin, operationCount } = plan;
  const { basis, told } = draft;
  return `# ${title}

${operationCount} operation${operationCount === 1 ? "" : "s"}, added with \`npm run new-vendor\` on ${basis.checked} from ${origin}.

## Sources

| what | where |
|---|---|
| everything that is \`${basis.status}\` | ${basis.source} |
${plan.vendorFile ? `| the vendor's own document, untouched | [vendor/${plan.vendorFile}](vendor/${encodeURI(plan.vendorFile)}) |\n` : ""}
## How well each part is known

Nobody has compared this document with the vendor yet, so nothing is \`documented\`. All operations are
\`${basis.status}\`; what was added so that every call can be made, such as errors and examples, is \`inferred\` and says so.

${operationTable(plan.document)}

## Left to a person

${checklist(plan)}
## Renamed

${renamed(plan)}
${mended(told.mended)}`;
}

function checklist({ draft: { told, basis } }: VendorPlan): string {
  const first = `- [ ] Compare every operation with ${basis.source}, and raise its evidence where the vendor prints it.`;
  const groups = Object.entries(ASKS).flatMap(([heading, ask]) => {
    const places = told.left.get(heading) ?? [];
    if (places.length === 0) return [];
    return [`### ${heading}\n\n${ask}.\n`, ...places.map((place) => `- [ ] ${capital(place)}`), ""];
  });
  return [first, "", ...groups].join("\n");
}

function renamed({ draft: { told } }: VendorPlan): string {
  if (told.renamed.length === 0) return "Nothing: all names are the vendor's.\n";
  const rows = told.renamed.map(({ what, from, to }) => `| ${what} | \`${from}\` | \`${to}\` |`);
  return ["| where | the vendor's name | here |", "|---|---|---|", ...rows, ""].join("\n");
}

function mended(lists: Map<string, string[]>): string {
  if (lists.size === 0) return "";
  const rows = [...lists].map(([what, places]) => `- ${capital(what)}: ${shown(places)}.`);
  return ["## Changed by rule", "", ...rows, ""].join("\n");
}

function shown(places: string[]): string {
  const first = places
    .slice(0, 6)
    .map((place) => `\`${place}\``)
    .join(", ");
  return places.length > 6 ? `${first} and ${places.length - 6} more` : first;
}

const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);
