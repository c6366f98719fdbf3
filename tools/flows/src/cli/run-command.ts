import { loadVendorSamples, type Parity } from "@carespec/document";
import { readBuilt } from "../built-document.ts";
import { recordRun } from "../parity-file.ts";
import { printFlow, printTotal } from "../report/print-flows.ts";
import { parityRows, printParity } from "../report/print-parity.ts";
import type { FlowResult } from "../run/flow-result.ts";
import { runFlows, type VendorFlows } from "../run/run-flows.ts";
import { prepareRun } from "../run/vendor-run.ts";
import type { FlowOptions } from "./arguments.ts";
import { chooseWorkflows } from "./choose-workflows.ts";
import { openTargets } from "./open-targets.ts";

/** Runs flows and prints how they ended; gives whether all of them passed. */
export async function runFlowsCommand(options: FlowOptions): Promise<boolean> {
  const { vendors, format, isRecorded, target } = options;
  const chosen = chooseWorkflows(vendors, options.workflows);
  const print = (text: string) => process.stdout.write(format === "text" ? text : "");
  for (const [vendor, workflows] of chosen) {
    if (workflows.length === 0 && options.workflows.length === 0) {
      print(`${vendor.name}: no flows yet, in specs/${vendor.name}/workflows\n\n`);
    }
  }
  const running = [...chosen].filter(([, workflows]) => workflows.length > 0);
  const { targetOf, close } = await openTargets(options, running);
  const all: VendorFlows[] = [];
  const parities = new Map<string, Parity>();
  try {
    for (const [vendor, workflows] of running) {
      const { computed } = await loadVendorSamples(vendor);
      const { name } = vendor;
      const document = readBuilt(vendor);
      const run = prepareRun({ name, document, computed }, targetOf(vendor));
      const flows = await runFlows(run, workflows, {
        onFlow: (flow) => print(printFlow(flow)),
        onWait: (id) => process.stderr.write(`${id} waits for a new one-time code …\n`),
      });
      all.push(flows);
      if (!isRecorded) continue;
      const side = target === "mock" ? "mock" : "vendor";
      const { parity, isWritten } = recordRun(vendor, side, flows.shapes, run.baseUrl);
      parities.set(vendor.name, parity);
      if (side === "mock") continue;
      print(`${printParity(vendor.name, parity, parityRows(document, parity))}\n`);
      if (!isWritten) print("Not recorded: what runs on this machine is no vendor.\n\n");
    }
  } finally {
    await close();
  }
  const flows = all.flatMap((each) => each.flows);
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(jsonOf(all, parities), undefined, 2)}\n`);
  }
  print(printTotal(flows));
  return flows.every(({ result }) => result === "passed");
}

function jsonOf(all: VendorFlows[], parities: Map<string, Parity>): object {
  const isPassed = (flow: FlowResult) => flow.result === "passed";
  return {
    result: all.every(({ flows }) => flows.every(isPassed)) ? "passed" : "failed",
    vendors: all.map(({ vendor, flows, shapes }) => {
      const compared = parities.get(vendor)?.compared;
      return { vendor, flows, shapes, ...(compared && { compared }) };
    }),
  };
}
