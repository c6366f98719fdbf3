import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadVendorFacts, repositoryRoot } from "@carespec/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "../src/consumer.ts";
import { measureBundle, measureDeclarations, measureFiles } from "../src/measure.ts";
import { packAll } from "../src/pack.ts";
import { unpackInto } from "../src/unpack.ts";
import { applicationOf, listVendorPrograms, smallApplicationOf } from "../src/vendor-program.ts";
import { createWorkplace } from "../src/workplace.ts";
import { isClient } from "../src/workspace.ts";

const kilobyte = 1000;
const programs = await listVendorPrograms();

/** Whether nothing of a vendor was published yet: what its checks cost follows from its document alone. */
const isAdded = (name: string) =>
  !existsSync(join(repositoryRoot, "specs", name, "test/addresses.txt"));

const { folder, remove } = createWorkplace();
afterAll(remove);
beforeAll(async () => {
  const packed = await packAll(join(folder, "tarballs"));
  unpackInto(folder, packed.filter(isClient));
  for (const program of programs) {
    writeFileSync(join(folder, `${program.name}.js`), applicationOf(program));
    for (const checked of ["one", "all"] as const) {
      writeFileSync(join(folder, `${program.name}.${checked}.js`), applicationOf(program, checked));
    }
    writeFileSync(join(folder, `${program.name}-small.js`), smallApplicationOf(program));
  }
});

describe.each(programs)("$name", ({ name, packageName, client }) => {
  it.each([
    ["one operation", "-small", client.bundleBudgetBytes ?? 6.8 * kilobyte],
    ["the whole client", "", client.clientBudgetBytes ?? 9 * kilobyte],
  ])("costs an application with %s no more than its budget", async (_, suffix, budget) => {
    const { bytes, parts } = await measureBundle(join(folder, `${name}${suffix}.js`));
    const report = `gzipped bytes of ${name}'s bundle; its parts before gzip: ${parts.join(", ")}`;
    expect(bytes, report).toBeLessThanOrEqual(budget);
  });

  it("costs an application that checks one operation that one's checks", async () => {
    const measure = (suffix: string) => measureBundle(join(folder, `${name}${suffix}.js`));
    const [plain, one, all] = [await measure(""), await measure(".one"), await measure(".all")];
    const { operationCount } = await loadVendorFacts(name);
    const checksBudget = Math.max(7, operationCount / 4) * kilobyte;
    const costs = { one: one.bytes - plain.bytes, all: all.bytes - plain.bytes };
    expect(costs.one, one.parts.join(", ")).toBeLessThanOrEqual(costs.all);
    if (isAdded(name)) return;
    expect(costs.one, one.parts.join(", ")).toBeLessThanOrEqual(4.2 * kilobyte);
    expect(costs.all, all.parts.join(", ")).toBeLessThanOrEqual(checksBudget);
    // Of a few operations, what they share is most.
    if (operationCount < 10) return;
    expect(costs.one / costs.all, one.parts.join(", ")).toBeLessThan(0.75);
  });

  it("declares its types in 120 kB at most, or 8 kB for each operation", async () => {
    const bytes = measureDeclarations(installed(folder, packageName));
    const { operationCount } = await loadVendorFacts(name);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(Math.max(120, 8 * operationCount) * kilobyte);
  });

  it("takes 250 kB of a disk at most, or 16 kB for each operation", async () => {
    const bytes = measureFiles(installed(folder, packageName));
    const { operationCount } = await loadVendorFacts(name);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(Math.max(250, 16 * operationCount) * kilobyte);
  });
});
