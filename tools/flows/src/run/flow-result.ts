import type { Unreachable } from "./unreachable.ts";

/** How a step ended. */
export interface StepResult {
  stepId: string;
  /** The workflow that the step is of; another one than the flow's where that is a step itself. */
  workflowId: string;
  operationId?: string;
  /** Method and path of the operation. */
  request: string;
  /** The status that came; left out where none did. */
  status?: number;
  result: "passed" | "failed" | "not run";
  /** Empty unless it failed. */
  failures: Failure[];
  /** Path of the file from the repository's top, and the line of the step. */
  place: string;
}

/** What was expected, and what came instead; secrets are masked. */
export interface Failure {
  expected: string;
  actual: string;
  /** The whole condition, where `expected` is a part of it. */
  of?: string;
}

/** How a flow ended. */
export interface FlowResult {
  vendor: string;
  workflowId: string;
  summary: string;
  result: "passed" | "failed";
  steps: StepResult[];
  /** Why no step ran, where none did. */
  problem?: string;
  /** Why the API did not answer at all, where no request got an answer. */
  unreachable?: Unreachable;
}
