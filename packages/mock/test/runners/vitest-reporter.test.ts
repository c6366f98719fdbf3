import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Reporter } from "vitest/node";
import type { Coverage } from "../../src/coverage/coverage.ts";
import CoverageReporter, { type CoverageReporterOptions } from "../../src/vitest-reporter.ts";
import { covered } from "../support/covered-shop.ts";
import { fixture } from "../support/fixture.ts";
import { startNode } from "../support/process.ts";

const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
const vitest = join(dirname(manifest), "vitest.mjs");

/** Runs the fixture's tests with the reporter; resolves with what was printed and written. */
async function runTests(options: CoverageReporterOptions, args: string[] = [], env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "carespec-reporter-test-"));
  const json = join(folder, "new", "coverage.json");
  const output = { json, markdown: join(folder, "coverage.md"), ...options.output };
  const run = startNode(vitest, ["run", "--root", fixture("covered-tests"), ...args], {
    COVERED_OPTIONS: JSON.stringify({ ...options, output }),
    TMPDIR: folder,
    ...env,
  });
  const code = await run.ended;
  const printed = run.output.stdout + run.output.stderr;
  const report: Coverage | undefined = existsSync(json)
    ? JSON.parse(readFileSync(json, "utf8"))
    : undefined;
  return { code, printed, report, folder };
}

describe("the reporter for Vitest", () => {
  it.each(["forks", "threads"])("counts all mocks of a run in %s", async (pool) => {
    const { code, printed, report, folder } = await runTests({}, [`--pool=${pool}`]);
    expect([code, printed]).toEqual([
      0,
      expect.stringContaining("Coverage of Covered Shop (spec)\n"),
    ]);
    expect(printed).toMatch(/ {2}operations +3 of 3 +100 %\n {2}statuses +3 of 7 +42\.8 %\n/);
    expect(printed).toMatch(/ {2}addOrder: statuses 422, 500; error examples 500 outage; /);
    const [listed, added, sized] = report?.vendors[0]?.operations ?? [];
    expect(covered(listed?.values ?? [])).toEqual({
      "query/sort date": [1, 0],
      "query/sort total": [1, 0],
    });
    expect([listed?.calls, added?.calls, sized?.calls]).toEqual([2, 1, 1]);
    expect(report?.countings).toHaveLength(3);
    expect(readFileSync(join(folder, "coverage.md"), "utf8")).toContain(
      "# Coverage of Covered Shop",
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("carespec-coverage-"))).toEqual([]);
  });

  it("fails the run below a threshold, with a line that says so", async () => {
    const { code, printed } = await runTests({ thresholds: { operations: 100, statuses: 50 } });
    expect(code).toBe(1);
    expect(printed).toContain("carespec-mock: spec: statuses 3 of 7 (42.8 %), below 50 %\n");
    expect(printed).not.toContain("below 100 %");
  });

  it("keeps what mocks leave in a folder that the user names", async () => {
    const kept = mkdtempSync(join(tmpdir(), "carespec-kept-"));
    const { code } = await runTests({}, [], { CARESPEC_MOCK_COVERAGE: kept });
    const files = readdirSync(kept);
    expect([code, files.filter((name) => name.endsWith(".json")).length]).toEqual([0, 3]);
    expect(files).toHaveLength(3);
  });

  it("fails for a vendor that no mock serves", async () => {
    const { code, printed } = await runTests({ vendors: ["acme"] });
    expect(printed).toContain('carespec-mock: unknown vendor "acme": choose from spec\n');
    expect(code).toBe(1);
  });

  it.each([
    [{}, 0],
    [{ thresholds: { operations: 0 } }, 1],
  ])("says when no mock has left anything; with %j it ends with %i", async (options, expected) => {
    const args = ["--testNamePattern", "no such test"];
    const { code, printed } = await runTests(options, args, { COVERED_NONE: "1" });
    expect(printed).toContain("carespec-mock: no mock has left its coverage: close mocks");
    expect(code).toBe(expected);
  });

  it("fits Vitest's own type of reporters", () => {
    expectTypeOf<CoverageReporter>().toExtend<Reporter>();
    expectTypeOf(CoverageReporter).toBeConstructibleWith({ thresholds: { operations: 80 } });
    expect(new CoverageReporter()).toBeInstanceOf(CoverageReporter);
  });
});
