import { nearest, UserError } from "@carespec/command";
import { listWorkflowFiles, repositoryRoot, type VendorEntry } from "@carespec/document";
import { readFlows } from "../check/read-flows.ts";
import { type PlacedWorkflow, workflowsIn } from "../run/planned-steps.ts";

/**
 * The workflows to run by vendor; with names, only those.
 *
 * @throws UserError that names what there is, for a name of none
 */
export function chooseWorkflows(
  vendors: VendorEntry[],
  names: string[],
): Map<VendorEntry, PlacedWorkflow[]> {
  for (const file of vendors.flatMap(listWorkflowFiles)) {
    const [problem] = readFlows(file, repositoryRoot).problems;
    if (!problem) continue;
    const { path, line, message } = problem;
    throw new UserError(`${path}:${line} ${message}; \`npm run lint\` tells all that is wrong`);
  }
  const all = new Map(vendors.map((vendor) => [vendor, workflowsIn(listWorkflowFiles(vendor))]));
  if (names.length === 0) return all;
  const known = [...all.values()].flat().map(({ workflow }) => workflow.workflowId);
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const question = meant === undefined ? "" : `did you mean ${meant}? `;
    throw new UserError(
      `there is no workflow "${name}": ${question}choose from ${known.join(", ")}`,
    );
  }
  return new Map(
    [...all].map(([vendor, workflows]) => [
      vendor,
      workflows.filter(({ workflow }) => names.includes(workflow.workflowId)),
    ]),
  );
}
