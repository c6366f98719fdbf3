import type { FlowResult, StepResult } from "../run/flow-result.ts";

const MARKS: Record<StepResult["result"], string> = { passed: "✓", failed: "✗", "not run": "-" };

/** A flow's result as lines for a terminal. */
export function printFlow({ vendor, workflowId, summary, steps, problem }: FlowResult): string {
  const lines = steps.flatMap(({ stepId, workflowId: of, request, status, result, ...rest }) => {
    const name = of === workflowId ? stepId : `${of} / ${stepId}`;
    const what = [request, status ?? (result === "not run" ? "not run" : "")].join(" ").trim();
    const told = rest.failures.flatMap(({ expected, actual, of: whole }) => [
      `      expected  ${expected}`,
      ...(whole === undefined ? [] : [`      of        ${whole}`]),
      `      got       ${actual}`,
    ]);
    const place = result === "failed" ? [`      at        ${rest.place}`] : [];
    return [`  ${MARKS[result]} ${name}  ${what}`, ...told, ...place];
  });
  const reason = problem === undefined ? [] : [`  ✗ no step ran: ${problem}`];
  return `${[`${vendor}: ${workflowId}  ${summary}`, ...lines, ...reason, ""].join("\n")}\n`;
}

/** How many flows passed, as the last line. */
export function printTotal(flows: FlowResult[]): string {
  const passed = flows.filter(({ result }) => result === "passed").length;
  const failed = flows.length - passed;
  const steps = flows.flatMap((flow) => flow.steps).filter(({ result }) => result === "passed");
  const tail = failed === 0 ? "" : `, ${failed} failed`;
  return `${count(passed, "flow")} passed${tail}; ${count(steps.length, "step")} passed\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
