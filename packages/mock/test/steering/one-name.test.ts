import { expect, it } from "vitest";
import { FAULTS } from "../../src/steering/fault.ts";
import { faultsOfHeaders } from "../../src/steering/fault-header.ts";
import { PARAMETERS } from "../../src/steering/fault-parameters.ts";
import { createCheckedMock } from "../support/control.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());

const pairs = { p95Ms: "medianMs", medianMs: "p95Ms", minMs: "maxMs", maxMs: "minMs" };
const cases = FAULTS.flatMap((fault) =>
  (PARAMETERS[fault] ?? []).map(({ property, values }) => {
    const value = "from" in values ? Math.max(values.from, 5) % 500 || 200 : values[0];
    const other = pairs[property as keyof typeof pairs];
    return {
      fault,
      property,
      members: {
        [property]: property === "status" ? 500 : value,
        ...(other && { [other]: value }),
      },
    };
  }),
);

it.each(cases)(
  "$fault has the same $property in the header and in JSON",
  async ({ fault, property, members }) => {
    const text = Object.entries(members).map(([name, value]) => `${name}=${value}`);
    const header = faultsOfHeaders({ "x-mock-fault": [fault, ...text].join("; ") });
    const limited = property === "windowSeconds" ? { limit: 1 } : {};
    const added = await mock.addFault({ fault, ...members, ...limited });
    expect(added).toMatchObject(members);
    if (/^(limit|windowSeconds)$/.test(property)) expect(header).toContain("a session's fault");
    else expect(header).toEqual([{ fault, ...members }]);
  },
);
