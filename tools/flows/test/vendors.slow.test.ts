import { listVendors, listWorkflowFiles, loadVendorSamples, readParity } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBuilt } from "../src/built-document.ts";
import { printFlow } from "../src/report/print-flows.ts";
import { type OpenMock, startMock } from "../src/run/open-mock.ts";
import { workflowsIn } from "../src/run/planned-steps.ts";
import { runFlows } from "../src/run/run-flows.ts";
import { prepareRun } from "../src/run/vendor-run.ts";

let mock: OpenMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const vendors = listVendors().filter((vendor) => listWorkflowFiles(vendor).length > 0);

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))("%s", (name, vendor) => {
  it("answers its flows on the mock, as its committed parity says", async () => {
    const listing = mock.listings.find((each) => each.name === name);
    const { computed } = await loadVendorSamples(vendor);
    const document = readBuilt(vendor);
    const target = {
      baseUrl: listing?.baseUrl ?? "",
      values: listing?.credentials ?? {},
      isMock: true,
    };
    const run = prepareRun({ name, document, ...(computed && { computed }) }, target);
    const { flows, shapes } = await runFlows(run, workflowsIn(listWorkflowFiles(vendor)));
    const failed = flows.filter(({ result }) => result !== "passed");
    expect(failed.map(printFlow).join("")).toBe("");

    const text = JSON.stringify(flows);
    for (const [key, value] of Object.entries(target.values)) {
      expect(text.includes(value), `the result shows ${key}`).toBe(false);
    }
    const { mock: known } = readParity(vendor);
    if (!known) return; // nothing is recorded of a new vendor
    const { date: _, ...recorded } = known;
    const remedy = `run \`npm run flows -- ${name} --record\` and commit specs/${name}/parity.json`;
    expect(shapes, remedy).toEqual(recorded);
  });
});
