import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "@carespec/test-support/browser";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const { resolve } = createRequire(import.meta.url);
const vitest = join(dirname(resolve("vitest/package.json")), "vitest.mjs");
const command = join(dirname(resolve("@carespec/mock/package.json")), "bin/carespec-mock.js");
const suite = fileURLToPath(new URL("suite/", import.meta.url));
const program = fileURLToPath(new URL("../../examples/sync.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "carespec-suite-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of Node until it ends. */
function run(args: string[], env = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** How many operations a report covers. */
function coveredIn(file: string): number {
  const report = JSON.parse(readFileSync(file, "utf8"));
  return report.vendors[0].operations.filter(({ covered }: { covered: boolean }) => covered).length;
}

/** How many tests have failed, by the head of a report in JUnit's form, or by Jest's last lines. */
function failedIn(results: string): number {
  const [jest] = /^Tests: .*$/m.exec(results) ?? [];
  if (jest) return Number(/(\d+) failed/.exec(jest)?.[1] ?? 0);
  const [head = ""] = /<testsuites [^>]*>/.exec(results) ?? [];
  return Number(/failures="(\d+)"/.exec(head)?.[1]) + Number(/errors="(\d+)"/.exec(head)?.[1]);
}

/** A suite that a test runner runs as its user would. */
interface Suite {
  runner: string;
  script: string[];
  env?: Record<string, string>;
}

const jest = join(dirname(resolve("jest/package.json")), "bin/jest.js");
const playwright = join(dirname(resolve("@playwright/test/package.json")), "cli.js");
const chromium = await findChromium();

const suites: Suite[] = [
  { runner: "Vitest", script: [vitest, "run", "--root", suite] },
  {
    runner: "Jest",
    script: [jest, "--config", join(suite, "jest.config.mjs")],
    env: { NODE_OPTIONS: "--experimental-vm-modules --no-warnings" },
  },
  {
    runner: "Playwright",
    script: [playwright, "test", "--config", join(suite, "playwright.config.ts")],
    env: { ...chromium.env, CHROMIUM_PATH: chromium.path },
  },
];

describe.each(suites)("the suite of the nightly sync in $runner", ({ runner, script, env }) => {
  async function runSuite(planted: string) {
    const file = (ending: string) => join(folder, `${runner}-${planted}${ending}`);
    const files = {
      SUITE_JUNIT: file(".xml"),
      SUITE_COVERAGE: file(".json"),
      SUITE_FOLDER: file(""),
    };
    const ended = await run(script, { ...env, ...files, SUITE_PLANTED: planted });
    const printed = ended.stdout + ended.stderr;
    // Jest has no reporter for JUnit of its own.
    const results = runner === "Jest" ? printed : readFileSync(files.SUITE_JUNIT, "utf8");
    return { ...ended, results, covered: coveredIn(files.SUITE_COVERAGE) };
  }

  let whole: Awaited<ReturnType<typeof runSuite>>;
  beforeAll(async () => {
    whole = await runSuite("none");
  });

  it("passes", () => {
    expect([whole.code, whole.stderr]).toEqual([0, expect.not.stringContaining("below")]);
    expect(failedIn(whole.results)).toBe(0);
  });

  it("has less coverage with a planted gap, and fails below the threshold", async () => {
    const gap = await runSuite("gap");
    expect(gap.covered).toBeLessThan(whole.covered);
    expect([gap.code, gap.stderr]).toEqual([1, expect.stringContaining("operations")]);
    expect(failedIn(gap.results)).toBe(0);
  });

  it("fails a test with a planted refusal", async () => {
    const refused = await runSuite("refusal");
    expect([refused.code, refused.covered]).toEqual([1, whole.covered]);
    expect(failedIn(refused.results)).toBe(1);
    expect(refused.results).toContain("the mock refused a request that the test did not expect");
    expect(refused.results).toContain("GET /catalyst/api/usrs");
  });
});

describe("the nightly sync against the command", () => {
  /** Starts the command on a free port; resolves with its address. */
  async function start(): Promise<string> {
    const mock = spawn(process.execPath, [command, "--port", "0", "--vendor", "catalyst"]);
    onTestFinished(() => void mock.kill());
    let printed = "";
    return new Promise((ready, failed) => {
      mock.once("close", () => failed(new Error(printed)));
      mock.stderr.on("data", (text) => (printed += text));
      mock.stdout.on("data", (text) => {
        printed += text;
        const [, url] = /listens on (http:\S+)\n/.exec(printed) ?? [];
        if (url) ready(url);
      });
    });
  }

  it("has coverage and verification in JUnit; a gap and a refusal fail it", async () => {
    const url = await start();
    const sync = async () => {
      const env = { CATALYST_URL: `${url}/__session/nightly/catalyst` };
      expect((await run([program], env)).code).toBe(0);
    };
    const report = (least: number) => {
      const thresholds = ["--min-operations", String(least)];
      return run([command, "report", "--url", url, "--strict", "--format", "junit", ...thresholds]);
    };
    await sync();
    const verify = async (expectation: object) => {
      const headers = { "content-type": "application/json", "x-mock-session": "nightly" };
      const body = JSON.stringify(expectation);
      return (await fetch(`${url}/__mock/verify`, { method: "POST", headers, body })).json();
    };
    const body = { ExternalId: "hr-1" };
    expect(await verify({ operation: "createUser", body, times: 1 })).toMatchObject({
      passed: true,
    });
    const fine = await report(17);
    expect([fine.code, fine.stderr]).toEqual([0, ""]);
    const gap = await report(90);
    expect(gap.code).toBe(1);
    expect(gap.stdout).toContain('<testsuite name="coverage thresholds" tests="1" failures="1"');
    await fetch(`${url}/__session/nightly/catalyst/api/usrs`);
    const refused = await report(17);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(
      '<testsuite name="unexpected refusals" tests="1" failures="1"',
    );
    expect(refused.stderr).toContain("nearest is listUsers, GET /api/users");
  });
});
