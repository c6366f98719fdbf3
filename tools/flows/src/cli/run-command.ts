import { nearest, UserError } from "@carespec/command";
import {
  listWorkflowFiles,
  loadVendorSamples,
  type Parity,
  type VendorEntry,
} from "@carespec/document";
import { readBuilt } from "../built-document.ts";
import { recordRun } from "../parity-file.ts";
import { printFlow, printTotal } from "../report/print-flows.ts";
import { parityRows, printParity } from "../report/print-parity.ts";
import { readSandbox } from "../run/environment.ts";
import type { FlowResult } from "../run/flow-result.ts";
import { findMock, type OpenMock, startMock } from "../run/open-mock.ts";
import { type PlacedWorkflow, workflowsIn } from "../run/planned-steps.ts";
import { runFlows, type VendorFlows } from "../run/run-flows.ts";
import { prepareRun, type Target } from "../run/vendor-run.ts";
import type { FlowOptions } from "./arguments.ts";

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
      const flows = await runFlows(run, workflows, (flow) => print(printFlow(flow)));
      all.push(flows);
      if (!isRecorded) continue;
      const side = target === "mock" ? "mock" : "vendor";
      const parity = recordRun(vendor, side, flows.shapes);
      parities.set(vendor.name, parity);
      if (side === "vendor") {
        print(`${printParity(vendor.name, parity, parityRows(run.document, parity))}\n`);
      }
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

/** The workflows to run by vendor; with names, those that have one of them. */
function chooseWorkflows(
  vendors: VendorEntry[],
  names: string[],
): Map<VendorEntry, PlacedWorkflow[]> {
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

interface Targets {
  targetOf(vendor: VendorEntry): Target;
  close(): Promise<void>;
}

async function openTargets(
  { target, mock: url }: FlowOptions,
  running: [VendorEntry, PlacedWorkflow[]][],
): Promise<Targets> {
  if (target === "sandbox") return { targetOf: await sandboxes(running), close: async () => {} };
  const mock = running.length === 0 ? none : await (url ? findMock(url) : startMock());
  return {
    targetOf({ name }) {
      const listing = mock.listings.find((each) => each.name === name);
      if (!listing)
        throw new UserError(`the mock does not serve ${name}: build it, or name others`);
      return { baseUrl: listing.baseUrl, values: listing.credentials, isMock: true };
    },
    close: mock.close,
  };
}

const none: OpenMock = { listings: [], close: async () => {} };

/** Reads the variables of all vendors before the first request. */
async function sandboxes(running: [VendorEntry, PlacedWorkflow[]][]): Promise<Targets["targetOf"]> {
  const found = new Map<string, Target>();
  for (const [vendor, placed] of running) {
    const { computed } = await loadVendorSamples(vendor);
    const sandbox = readSandbox({
      vendor: vendor.name,
      document: readBuilt(vendor),
      workflows: placed.map(({ workflow }) => workflow),
      ...(computed && { computed }),
      env: process.env,
    });
    found.set(vendor.name, { ...sandbox, isMock: false });
  }
  return ({ name }) => found.get(name) as Target;
}
