import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reporter } from "@jest/reporters";
import { describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import type { useMock } from "../../src/jest.ts";
import CoverageReporter from "../../src/jest-reporter.ts";
import type { useMock as useMockOfVitest } from "../../src/vitest.ts";
import { fixture } from "../support/fixture.ts";
import { runJest } from "../support/run-jest.ts";

const config = fixture("jest-tests/jest.config.mjs");

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "carespec-jest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe("useMock() for Jest", () => {
  it("has the types of the one for Vitest", () => {
    expectTypeOf<typeof useMock>().toEqualTypeOf<typeof useMockOfVitest>();
  });

  it("gives each test its own session, and fails those whose requests were refused", async () => {
    const file = join(openFolder(), "results.json");
    const { code } = await runJest(config, ["--json", "--outputFile", file]);
    expect(code).toBe(1);
    const { testResults } = JSON.parse(readFileSync(file, "utf8"));
    const results: { title: string; status: string; failureMessages: string[] }[] =
      testResults.flatMap(({ assertionResults }: { assertionResults: [] }) => assertionResults);
    expect(results).toHaveLength(14);
    for (const { title, status, failureMessages } of results) {
      const isFine = title.startsWith("passes");
      expect([title, status]).toEqual([title, isFine ? "passed" : "failed"]);
      // Whatever it is, it is told once.
      expect([title, failureMessages]).toEqual([title, isFine ? [] : [expect.any(String)]]);
    }
    const messageOf = (title: string) =>
      results.find((result) => result.title === title)?.failureMessages.join("\n");
    expect(messageOf("fails: an unknown path")).toContain(
      "the mock refused a request that the test did not expect:\n  GET /ordres → 404",
    );
    expect(messageOf("fails: a concurrent test")).toContain(
      "Jest's concurrent tests run before these: give each its own, by createMock and sessionOf",
    );
    expect(messageOf("fails: a refused request")).toContain("→ 422 (listOrders)");
    expect(messageOf("fails: a request that did not come")).toContain(
      'query.sort: expected "total", received "date"',
    );
  });
});

describe("the reporter for Jest", () => {
  const passing = ["--testNamePattern", "passes"];

  it.each([
    ["in worker processes", ["--workerThreads=false", "--maxWorkers=2"]],
    ["in worker threads", ["--workerThreads", "--maxWorkers=2"]],
    ["in one process", ["--runInBand"]],
  ])("counts all mocks of a run %s", async (_, args) => {
    const folder = openFolder();
    const json = join(folder, "coverage.json");
    const options = { COVERED_OPTIONS: JSON.stringify({ output: { json } }), TMPDIR: folder };
    const { code, printed } = await runJest(config, [...passing, ...args], options);
    expect([code, printed]).toEqual([
      0,
      expect.stringContaining("Coverage of Covered Shop (spec)"),
    ]);
    const report = JSON.parse(readFileSync(json, "utf8"));
    expect(report.countings).toHaveLength(3);
    expect(report.vendors[0].operations[0]).toMatchObject({ operation: "listOrders", calls: 5 });
    expect(readdirSync(folder).filter((name) => name.startsWith("carespec-coverage-"))).toEqual([]);
  });

  it("fails the run below a threshold, with a line that says so", async () => {
    const options = { COVERED_OPTIONS: JSON.stringify({ thresholds: { operations: 90 } }) };
    const { code, printed } = await runJest(config, passing, options);
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining("carespec-mock: spec: operations 1 of 3 (33.3 %), below 90 %\n"),
    ]);
  });

  it("fits Jest's own type of reporters", () => {
    expectTypeOf<CoverageReporter>().toExtend<Pick<Reporter, "onRunStart" | "onRunComplete">>();
    vi.stubEnv("CARESPEC_MOCK_COVERAGE", "a folder, so that none is made");
    onTestFinished(() => void vi.unstubAllEnvs());
    const reporter = new CoverageReporter({}, { thresholds: { operations: 80 } });
    expect(reporter.getLastError()).toBeUndefined();
  });
});
