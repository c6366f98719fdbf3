import { setTimeout } from "node:timers/promises";
import { UserError } from "@carespec/command";
import type { ParityHalf } from "@carespec/document";
import { variableName } from "./environment.ts";
import type { FlowResult } from "./flow-result.ts";
import { findInputs } from "./inputs.ts";
import type { PlacedWorkflow } from "./planned-steps.ts";
import { runWorkflow } from "./run-workflow.ts";
import type { Unreachable } from "./unreachable.ts";
import type { VendorRun } from "./vendor-run.ts";

/** How many workflows run at the same time on a mock, where each has a session. */
const AT_ONCE = 2;

/** How long a one-time code is waited for that was not used yet. */
const CODE_MS = 90_000;

/** What the flows of a vendor gave. */
export interface VendorFlows {
  vendor: string;
  flows: FlowResult[];
  shapes: Omit<ParityHalf, "date">;
}

/** Is told how a run goes. */
export interface Listener {
  /** Of each result, in the order of the workflows. */
  onFlow?(flow: FlowResult): void;
  /** That a workflow waits for a one-time code of its own. */
  onWait?(workflowId: string): void;
}

/**
 * Runs workflows of a vendor. Against a sandbox they run one after the other, and each waits for a
 * one-time code of its own.
 *
 * @throws UserError where a workflow has an input without a value, or where nobody answers the first one
 */
export async function runFlows(
  run: VendorRun,
  workflows: PlacedWorkflow[],
  listener: Listener = {},
): Promise<VendorFlows> {
  const flows: FlowResult[] = [];
  const used = new Set<string>();
  let next = 0;
  let told = 0;
  async function work(): Promise<void> {
    for (let at = next++; at < workflows.length; at = next++) {
      const placed = workflows[at] as PlacedWorkflow;
      const flow = await runWorkflow(run, placed, await inputsOf(run, placed, used, listener));
      if (flow.unreachable && at === 0) throw nobodyAnswers(run, flow.unreachable);
      flows[at] = flow;
      for (let flow = flows[told]; flow; flow = flows[told]) {
        listener.onFlow?.(flow);
        told += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: run.isMock ? AT_ONCE : 1 }, work));
  return { vendor: run.vendor, flows, shapes: run.shapes.read() };
}

/** Every other request would get no answer, either. */
function nobodyAnswers({ vendor, isMock }: VendorRun, { origin, cause }: Unreachable): UserError {
  const remedy = isMock
    ? "start the mock again with `npm run mock`"
    : `start it, or correct ${variableName(vendor, "baseUrl")}`;
  const what = isMock ? "the mock" : `the sandbox of ${vendor}`;
  return new UserError(`${what} does not answer at ${origin}: ${cause}; ${remedy}`);
}

async function inputsOf(
  { vendor, values, computed, isMock }: VendorRun,
  { workflow, file }: PlacedWorkflow,
  used: Set<string>,
  { onWait }: Listener,
): Promise<Record<string, unknown>> {
  const find = () => {
    const sources = { values, ...(computed && { computed }), invents: isMock };
    const { inputs, missing } = findInputs(workflow, sources);
    if (missing.length === 0) return inputs;
    throw new UserError(
      `${file}: ${workflow.workflowId} needs ${missing.join(", ")}, for which the mock of ${vendor} has no value: ` +
        "give it a default, or name it in x-fresh-inputs",
    );
  };
  const deadline = Date.now() + CODE_MS;
  for (let turn = 0; ; turn += 1) {
    const inputs = find();
    const codes = Object.keys(computed ?? {})
      .filter((name) => inputs[name] !== undefined && values[name] === undefined)
      .map((name) => `${name} ${inputs[name]}`);
    if (isMock || !codes.some((code) => used.has(code)) || Date.now() > deadline) {
      for (const code of codes) used.add(code);
      return inputs;
    }
    if (turn === 0) onWait?.(workflow.workflowId);
    await setTimeout(1_000);
  }
}
