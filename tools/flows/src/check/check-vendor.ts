import { join, relative } from "node:path";
import {
  type ArazzoDocument,
  listWorkflowFiles,
  type OpenApiDocument,
  operationsOf,
  type VendorEntry,
} from "@carespec/document";
import { placeFile } from "../arazzo/placed-file.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkNames } from "./check-names.ts";
import { checkSecrets } from "./check-secrets.ts";
import { checkSteps } from "./check-steps.ts";
import { checkTexts } from "./check-texts.ts";
import type { CheckedFile, Problem } from "./checked-file.ts";
import { type Finding, readFlows } from "./read-flows.ts";

const CHECKS = [checkSources, checkTexts, checkSteps, checkCriteria, checkNames, checkSecrets];

/** Checks the files of a vendor's flows against the vendor's document. */
export function checkVendor(
  vendor: Pick<VendorEntry, "folder">,
  api: OpenApiDocument,
  root: string,
): Finding[] {
  const files = new Map<string, ArazzoDocument>();
  const findings: Finding[] = [];
  for (const file of listWorkflowFiles(vendor)) {
    const { document, problems } = readFlows(file, root);
    if (document) files.set(file, document);
    findings.push(...problems);
  }
  const operations = new Map(
    operationsOf(api).map((placed) => [placed.operation.operationId, placed]),
  );
  for (const [file, document] of files) {
    const checked: CheckedFile = { file, document, api, operations, files };
    const problems = CHECKS.flatMap((check) => check(checked));
    if (problems.length === 0) continue;
    const placed = placeFile(file);
    for (const { place, message } of problems) {
      findings.push({ path: relative(root, file), line: placed.lineOf(place), message });
    }
  }
  return [...onceEach([...findings, ...repeatedNames(files, root)])].sort(
    (one, other) => one.path.localeCompare(other.path) || one.line - other.line,
  );
}

/** What an anchor holds is written once, however many aliases repeat it. */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const told = findings.map((each) => [`${each.path}:${each.line} ${each.message}`, each] as const);
  return [...new Map(told).values()];
}

/** A file refers to the vendor's document and to files beside it, so that no call goes elsewhere. */
function checkSources({ document, file, files }: CheckedFile): Problem[] {
  return document.sourceDescriptions.flatMap(({ name, url, type }, at): Problem[] => {
    const place = ["sourceDescriptions", at, "url"];
    if (type === "arazzo") {
      if (files.has(join(file, "..", url))) return [];
      return [{ place, message: `${name}: there is no ${url}: name a file beside this one` }];
    }
    if (url === "../openapi.yaml") return [];
    return [{ place, message: `${name}: flows call the vendor's document only: ../openapi.yaml` }];
  });
}

/** `npm run flows -- -w <name>` means one workflow of a vendor. */
function repeatedNames(files: ReadonlyMap<string, ArazzoDocument>, root: string): Finding[] {
  const seen = new Map<string, string>();
  return [...files].flatMap(([file, { workflows }]) =>
    workflows.flatMap(({ workflowId }, at): Finding[] => {
      const path = relative(root, file);
      const other = seen.get(workflowId);
      seen.set(workflowId, path);
      if (other === undefined) return [];
      const line = placeFile(file).lineOf(["workflows", at, "workflowId"]);
      return [
        { path, line, message: `${other} has a workflow ${workflowId}, too: give it another name` },
      ];
    }),
  );
}
