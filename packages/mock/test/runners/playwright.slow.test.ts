import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findChromium } from "@carespec/test-support/browser";
import type { Reporter } from "@playwright/test/reporter";
import { describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import CoverageReporter from "../../src/playwright-reporter.ts";
import { fixture } from "../support/fixture.ts";
import { startNode, startServer } from "../support/process.ts";

const { resolve } = createRequire(import.meta.url);
const playwright = join(dirname(resolve("@playwright/test/package.json")), "cli.js");
const chromium = await findChromium();

interface Suite {
  suites?: Suite[];
  specs?: Spec[];
}
interface Spec {
  title: string;
  tests: { results: Result[] }[];
}
interface Result {
  status: string;
  workerIndex: number;
  error?: { message: string };
  errors: { message: string }[];
  attachments: { name: string; body?: string; path?: string }[];
}

/** Runs the fixture's tests with Playwright, as a user does. */
async function runTests(env: NodeJS.ProcessEnv = {}, args: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "carespec-playwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = join(fixture("playwright-tests"), "playwright.config.ts");
  const run = startNode(playwright, ["test", "--config", config, ...args], {
    ...chromium.env,
    CHROMIUM_PATH: chromium.path,
    OUTPUT: folder,
    TMPDIR: folder,
    ...env,
  });
  const code = await run.ended;
  const { suites } = JSON.parse(readFileSync(join(folder, "results.json"), "utf8"));
  const results = specsOf({ suites }).map(({ title, tests }) => {
    return { title, ...(tests[0]?.results[0] as Result) };
  });
  const left = readdirSync(folder).filter((name) => name.startsWith("carespec-coverage-"));
  return { code, results, left, printed: run.output.stdout + run.output.stderr };
}

function specsOf({ suites = [], specs = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Browsers of two workers take long on busy machines. */
const PATIENCE_MS = 400_000;

describe.each([
  ["a mock of each worker", {}],
  ["a mock of each worker, in the worker's session", { MOCK_SESSION: "worker" }],
  ["a running mock that all workers use", { MOCK_URL: "started" }],
])("Playwright's fixture with %s", (_, env) => {
  it(
    "gives page and server the test's session, and fails tests with refusals",
    async () => {
      const url =
        "MOCK_URL" in env
          ? (await startServer(["--spec", fixture("coverage.yaml")])).url
          : undefined;
      const { code, results } = await runTests({ ...env, ...(url && { MOCK_URL: url }) });
      expect(code).toBe(1);
      const verdicts = results.map(({ title, status, errors }) => [title, status, errors]);
      expect(verdicts).toEqual(
        results.map(({ title }) => [
          title,
          title.startsWith("passes") ? "passed" : "failed",
          expect.anything(),
        ]),
      );
      expect(results.length).toBe(19);
      expect(new Set(results.map(({ workerIndex }) => workerIndex)).size).toBeGreaterThan(1);

      for (const { title, errors } of results.filter(({ title }) => title.startsWith("fails"))) {
        // Whatever it is, it is told once.
        expect([title, errors]).toEqual([title, [expect.anything()]]);
      }

      const messageOf = (title: string) =>
        results.find((result) => result.title === title)?.errors[0]?.message;
      for (const title of [
        "fails: a refusal of the page's request",
        "fails: a refusal of the server's request",
      ]) {
        expect(messageOf(title)).toContain(
          "the mock refused a request that the test did not expect:\n  GET /orders?sort=color → 422",
        );
      }
      expect(messageOf("fails: an unknown path")).toContain("nearest is listOrders, GET /orders");
      expect(messageOf("fails: a request that did not come")).toContain(
        'query.sort: expected "total", received "date"',
      );
      for (const title of ["fails: a request that did not come", "fails: an unknown path"]) {
        const { attachments } = results.find((result) => result.title === title) ?? {};
        const har = attachments?.find(({ name }) => name === "mock.har");
        const { log } = JSON.parse(Buffer.from(har?.body ?? "", "base64").toString());
        expect(log.entries).toHaveLength(1);
      }
    },
    PATIENCE_MS,
  );
});

describe("the reporter for Playwright", () => {
  const passing = ["--grep", "passes: a (page|server) asks"];

  it("counts the mocks of all workers", async () => {
    const { code, printed, left } = await runTests({ COVERED_OPTIONS: "{}" }, passing);
    expect([code, printed]).toEqual([
      0,
      expect.stringContaining("Coverage of Covered Shop (spec)"),
    ]);
    expect(printed).toMatch(/ {2}operations +1 of 3 +33\.3 %\n/);
    expect(printed).toMatch(/ {2}listOrders: .*\n/);
    expect(left).toEqual([]);
  });

  it("fails the run below a threshold, with a line that says so", async () => {
    const options = JSON.stringify({ thresholds: { operations: 90 } });
    const { code, printed } = await runTests({ COVERED_OPTIONS: options }, passing);
    const line = "carespec-mock: spec: operations 1 of 3 (33.3 %), below 90 %\n";
    expect([code, printed]).toEqual([1, expect.stringContaining(line)]);
  });

  it("fits Playwright's own type of reporters", () => {
    expectTypeOf<CoverageReporter>().toExtend<Reporter>();
    vi.stubEnv("CARESPEC_MOCK_COVERAGE", "a folder, so that none is made");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new CoverageReporter().printsToStdio()).toBe(false);
  });
});
