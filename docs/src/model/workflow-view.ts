import {
  listWorkflowFiles,
  readWorkflows,
  referencedName,
  type Workflow,
  type WorkflowStep,
} from "@carespec/document";
import type { SitePage, SiteVendor } from "./site-vendor.ts";
import { inRepository } from "./source-files.ts";

/** A flow of a vendor as its page shows it. */
export interface WorkflowView {
  id: string;
  summary: string;
  description: string;
  inputs: InputView[];
  steps: StepView[];
  /** Names of what it gives to flows that run it. */
  outputs: string[];
  /** The file that it is written in, from the repository's top. */
  file: string;
}

/** A value that whoever runs a flow provides. */
export interface InputView {
  name: string;
  type: string;
  description: string;
  isSecret: boolean;
  /** Another value in each run, which the runner makes. */
  isFresh: boolean;
  /** Empty where there is none. */
  preset: string;
}

/** A call, or another flow. */
export interface StepView {
  id: string;
  description: string;
  /** The operation's page; left out where the step is another flow. */
  page?: SitePage;
  /** The id of the flow that the step is. */
  workflowId?: string;
  /** The status that is expected. */
  status: string;
  /** What else is expected of the answer. */
  conditions: string[];
  /** Names of what later steps take from the answer. */
  takes: string[];
}

/**
 * Lists the flows of a vendor in the order of its files, first those that others begin with; none where
 * it has no file.
 */
export function workflowsOf(vendor: SiteVendor): WorkflowView[] {
  if (vendor.folder === "") return [];
  const views = listWorkflowFiles(vendor).flatMap((file) =>
    readWorkflows(file).workflows.map((workflow) => viewWorkflow(vendor, workflow, file)),
  );
  const called = new Set(views.flatMap(({ steps }) => steps.map(({ workflowId }) => workflowId)));
  return views.toSorted((one, other) => Number(called.has(other.id)) - Number(called.has(one.id)));
}

function viewWorkflow(vendor: SiteVendor, workflow: Workflow, file: string): WorkflowView {
  const { workflowId, summary = workflowId, description = "", inputs, outputs = {} } = workflow;
  return {
    id: workflowId,
    summary,
    description,
    inputs: Object.entries(inputs?.properties ?? {}).map(([name, input]) => ({
      name,
      type: input.type ?? "string",
      description: input.description ?? "",
      isSecret: input.format === "password",
      isFresh: workflow["x-fresh-inputs"]?.includes(name) ?? false,
      preset: input.default === undefined ? "" : String(input.default),
    })),
    steps: workflow.steps.map((step) => viewStep(vendor, step)),
    outputs: Object.keys(outputs),
    file: inRepository(file),
  };
}

function viewStep(vendor: SiteVendor, step: WorkflowStep): StepView {
  const { stepId, description = "", operationId, workflowId, successCriteria = [] } = step;
  const conditions = successCriteria.map(({ condition }) => condition.trim());
  const isStatus = (condition: string) => condition.startsWith("$statusCode");
  const page =
    operationId === undefined
      ? undefined
      : vendor.operations.find(
          ({ operation }) => operation.operationId === referencedName(operationId),
        );
  return {
    id: stepId,
    description,
    ...(page && { page }),
    ...(workflowId && { workflowId: referencedName(workflowId) }),
    status: conditions.find(isStatus)?.match(/\d{3}/)?.[0] ?? "",
    conditions: conditions.filter((condition) => !isStatus(condition)),
    takes: Object.keys(step.outputs ?? {}),
  };
}
