import { join, relative } from "node:path";
import { nearest, readArguments, runCommand, UserError } from "@carespec/command";
import {
  listVendors,
  listWorkflowFiles,
  readDocument,
  repositoryRoot,
  type VendorEntry,
} from "@carespec/document";
import { readBuilt } from "./built-document.ts";
import { checkStructure } from "./check/check-structure.ts";
import { checkVendor } from "./check/check-vendor.ts";
import { findingLine } from "./report/finding-line.ts";

const USAGE = `
Usage: node tools/flows/src/lint.ts [--own-bundle] [<vendor> …]

Checks the flows of specs/<vendor>/workflows: their structure, that they call operations of the vendor's
document and state a status, that inputs and outputs are defined, used and described, and that no secret
stands in them.

  --own-bundle  reads specs/<vendor>/dist/openapi.json, which is bundled by itself

  CARESPEC_LINT_FORMAT  "github" for commands of GitHub's runner, the default where GITHUB_ACTIONS is set
`;

await runCommand("flows", () => {
  const { positionals, values } = readArguments(USAGE, {
    allowPositionals: true,
    options: { "own-bundle": { type: "boolean", default: false } },
  });
  const vendors = listVendors();
  const known = vendors.map(({ name }) => name);
  for (const name of positionals) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const question = meant === undefined ? "" : `did you mean ${meant}? `;
    throw new UserError(`there is no vendor "${name}": ${question}choose from ${known.join(", ")}`);
  }
  const chosen = vendors.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const documentOf = (vendor: VendorEntry) =>
    values["own-bundle"] ? readDocument(vendor.bundle) : readBuilt(vendor);
  const findings = [
    ...chosen.flatMap((each) => checkVendor(each, documentOf(each), repositoryRoot)),
    ...checkStructure(chosen.flatMap(listWorkflowFiles), repositoryRoot),
  ];
  for (const finding of findings) console.error(findingLine(finding, process.env));
  for (const vendor of chosen.filter((each) => listWorkflowFiles(each).length > 0)) {
    const place = relative(repositoryRoot, join(vendor.folder, "workflows")).replaceAll("\\", "/");
    const { length } = findings.filter(({ path }) => path.startsWith(`${place}/`));
    console.log(`${place}: ${length} ${length === 1 ? "error" : "errors"}`);
  }
  if (findings.length > 0) process.exitCode = 1;
});
