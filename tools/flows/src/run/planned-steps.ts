import { dirname, join } from "node:path";
import {
  type ArazzoDocument,
  readWorkflows,
  referencedName,
  type Workflow,
  type WorkflowStep,
} from "@carespec/document";
import { type PlacedFile, placeFile } from "../arazzo/placed-file.ts";

/** A step that calls an operation, and where it is written. */
export interface PlannedStep {
  step: WorkflowStep;
  workflowId: string;
  file: PlacedFile;
  line: number;
}

/** The calls of a workflow in their order, with those of workflows that are steps of it. */
export function plannedSteps(file: string, workflowId: string): PlannedStep[] {
  const document = readWorkflows(file);
  const at = document.workflows.findIndex((each) => each.workflowId === workflowId);
  const placed = placeFile(file);
  const { steps = [] } = document.workflows[at] ?? {};
  return steps.flatMap((step, index): PlannedStep[] => {
    if (step.workflowId === undefined) {
      const line = placed.lineOf(["workflows", at, "steps", index, "stepId"]);
      return [{ step, workflowId, file: placed, line }];
    }
    const other = workflowFile(file, document, step.workflowId);
    const name = referencedName(step.workflowId);
    return other === file && name === workflowId ? [] : plannedSteps(other, name);
  });
}

/** The file of a workflow that a step names, which may be another one. */
export function workflowFile(file: string, document: ArazzoDocument, reference: string): string {
  const [, source] = /^\$sourceDescriptions\.([^.]+)\./.exec(reference) ?? [];
  const found = document.sourceDescriptions.find(({ name }) => name === source);
  return found ? join(dirname(file), found.url) : file;
}

/** The names under which a file and those that it refers to know the vendor's document. */
export function apiNames(file: string): string[] {
  const document = readWorkflows(file);
  const names = document.sourceDescriptions.flatMap(({ name, url, type }) =>
    type === "arazzo" ? apiNames(join(dirname(file), url)) : [name],
  );
  return [...new Set(names)];
}

/** A workflow and the file that holds it. */
export interface PlacedWorkflow {
  workflow: Workflow;
  file: string;
}

/** All workflows of some files. */
export function workflowsIn(files: string[]): PlacedWorkflow[] {
  return files.flatMap((file) =>
    readWorkflows(file).workflows.map((workflow) => ({ workflow, file })),
  );
}
