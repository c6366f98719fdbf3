import { nearest, readArguments, runCommand, UserError } from "@carespec/command";
import { listVendors, listWorkflowFiles, repositoryRoot } from "@carespec/document";
import { readBuilt } from "./built-document.ts";
import { checkStructure } from "./check/check-structure.ts";
import { checkVendor } from "./check/check-vendor.ts";

const USAGE = `
Usage: node tools/flows/src/lint.ts [<vendor> …]

Checks the flows of specs/<vendor>/workflows: their structure, that they call operations of the vendor's
document and state a status, that inputs and outputs are defined, used and described, and that no secret
stands in them.
`;

await runCommand("flows", () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
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
  const findings = [
    ...chosen.flatMap((each) => checkVendor(each, readBuilt(each), repositoryRoot)),
    ...checkStructure(chosen.flatMap(listWorkflowFiles), repositoryRoot),
  ];
  for (const { path, line, message } of findings) console.error(`${path}:${line}  ${message}`);
  if (findings.length > 0) process.exitCode = 1;
});
