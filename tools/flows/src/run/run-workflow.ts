import { relative } from "node:path";
import { repositoryRoot } from "@carespec/document";
import type { Exchange } from "../exchange.ts";
import { failuresOf } from "./failures.ts";
import type { FlowResult, StepResult } from "./flow-result.ts";
import { FAILURE_HEADER, openGate } from "./gate.ts";
import { apiNames, type PlacedWorkflow, type PlannedStep, plannedSteps } from "./planned-steps.ts";
import { type ExecutedStep, runRespect } from "./respect.ts";
import type { Unreachable } from "./unreachable.ts";
import type { VendorRun } from "./vendor-run.ts";

/** Runs one workflow against the API of a run, and gives how each of its steps ended. */
export async function runWorkflow(
  run: VendorRun,
  { workflow, file }: PlacedWorkflow,
  inputs: Record<string, unknown>,
): Promise<FlowResult> {
  const { workflowId, summary = "" } = workflow;
  for (const [name, input] of Object.entries(workflow.inputs?.properties ?? {})) {
    if (input.format === "password") run.secrets.add(inputs[name]);
  }
  const exchanges: Exchange[] = [];
  let silent: Unreachable | undefined;
  const gate = await openGate({
    target: run.baseUrl,
    headers: run.headersOf(workflowId),
    onUnreachable(reason) {
      silent = reason;
    },
    onExchange(exchange) {
      exchanges.push(exchange);
      run.secrets.addFrom(exchange.sent);
      run.secrets.addFrom(exchange.json);
      const operation = run.findOperation(exchange.method, exchange.path);
      if (operation) run.shapes.add(workflowId, operation, exchange);
    },
  });
  try {
    const servers = Object.fromEntries(apiNames(file).map((name) => [name, gate.url]));
    const { steps: executed, output } = await runRespect({ file, workflowId, inputs, servers });
    const steps = stepResults(run, plannedSteps(file, workflowId), executed, exchanges);
    const isFailed = executed.length === 0 || steps.some(({ result }) => result === "failed");
    return {
      vendor: run.vendor,
      workflowId,
      summary,
      result: isFailed ? "failed" : "passed",
      steps,
      ...(silent && exchanges.length === 0 && { unreachable: silent }),
      ...(executed.length === 0 && { problem: run.secrets.mask(lastLines(output)) }),
    };
  } finally {
    await gate.close();
  }
}

function stepResults(
  run: VendorRun,
  planned: PlannedStep[],
  executed: ExecutedStep[],
  exchanges: Exchange[],
): StepResult[] {
  const waiting = [...executed];
  return planned.flatMap(({ step, workflowId, file, line }): StepResult[] => {
    const { stepId, operationId } = step;
    const place = `${relative(repositoryRoot, file.file)}:${line}`;
    const request = run.requestOf(operationId);
    const own = { stepId, workflowId, ...(operationId && { operationId }), request, place };
    const done = takeAll(waiting, stepId, workflowId);
    if (done.length === 0) return [{ ...own, result: "not run", failures: [] }];
    return done.map((each): StepResult => {
      const isFailed = each.checks.some(({ passed }) => !passed);
      const { statusCode, headers = {} } = each.response;
      // The gate had to answer something.
      const isAnswered = statusCode > 0 && headers[FAILURE_HEADER] === undefined;
      const mask = run.secrets.mask;
      const failures = isFailed ? failuresOf(each, exchanges, run.baseUrl) : [];
      return {
        ...own,
        ...(isAnswered && { status: statusCode }),
        result: isFailed ? "failed" : "passed",
        failures: failures.map(({ expected, actual, of }) => ({
          expected: mask(expected),
          actual: mask(actual),
          ...(of !== undefined && { of: mask(of) }),
        })),
      };
    });
  });
}

/** Takes what was executed of a step; a step that is gone to again was executed several times. */
function takeAll(waiting: ExecutedStep[], stepId: string, workflowId: string): ExecutedStep[] {
  const found = waiting.filter((each) => each.stepId === stepId && each.workflowId === workflowId);
  for (const each of found) waiting.splice(waiting.indexOf(each), 1);
  return found;
}

function lastLines(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).slice(-6).join(" ") || "redocly respect ended without a word";
}
