import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMock } from "../../src/index.ts";
import { openShop, send } from "../support/covered-shop.ts";
import { fixture } from "../support/fixture.ts";
import { startCli } from "../support/process.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-report-"));

/** Runs `carespec-mock report` until it ends. */
async function report(...args: string[]) {
  const { ended, output } = startCli(["report", ...args]);
  return { code: await ended, ...output };
}

/** A mock that has been asked, its address, and its report in a file. */
async function openAsked(...requests: string[]) {
  const mock = await openShop();
  for (const request of requests) await send(mock, request);
  const server = await mock.listen(0);
  onTestFinished(() => server.close());
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(await mock.coverage()));
  return { mock, url: server.url, file };
}

describe("carespec-mock report", () => {
  it("prints the report of a running mock as Markdown", async () => {
    const { url } = await openAsked("GET /orders?sort=date");
    const { code, stdout, stderr } = await report("--url", url);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("# Coverage of Covered Shop (spec)\n");
    expect(stdout).toContain("| operations | 1 of 3 | 33.3 % |\n");
  });

  it("merges files and a running mock, and writes to a file what it can read again", async () => {
    const one = await openAsked("GET /orders?sort=date");
    const other = await openAsked("GET /orders?sort=total", "GET /orders/small");
    const output = join(folder, "new", "merged.json");
    const args = ["--format", "json", "--output", output, "--vendor", "spec", one.file];
    expect(await report(...args, "--url", other.url)).toMatchObject({ code: 0, stdout: "" });
    const merged = JSON.parse(readFileSync(output, "utf8"));
    expect(merged.vendors[0].operations[0]).toMatchObject({ operation: "listOrders", calls: 2 });
    const again = await report(output, "--format", "junit");
    expect(again.stdout).toContain('<testsuite name="coverage of spec" tests="7"');
  });

  it("ends with 1 and a line for each threshold that is missed", async () => {
    const { file } = await openAsked("GET /orders?sort=date");
    const least = ["--min-operations", "33.3", "--min-statuses", "50", "--min-media-types", "1"];
    const { code, stdout, stderr } = await report(file, ...least, "--format", "junit");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "carespec-mock: spec: statuses 1 of 7 (14.2 %), below 50 %\n" +
        "carespec-mock: spec: media types 0 of 2 (0 %), below 1 %\n",
    );
    expect(stdout).toContain('<testsuite name="coverage thresholds" tests="3" failures="2"');
  });

  it("fails with --strict for refusals that nobody expected, in any session", async () => {
    const { mock, url } = await openAsked("GET /orders?sort=date");
    const strict = ["--url", url, "--strict", "--format", "junit"];
    const fine = await report(...strict);
    expect([fine.code, fine.stderr]).toEqual([0, ""]);
    expect(fine.stdout).toContain('<testsuite name="unexpected refusals" tests="1" failures="0"');
    const session = mock.sessionOf("one");
    await send(session, "GET /orders?sort=color");
    const { code, stdout, stderr } = await report(...strict);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^carespec-mock: refused, and nobody expected it: GET \/orders\?sort=color → 422 \(listOrders\): [^\n]+ \[validation\]\n$/,
    );
    expect(stdout).toContain('<testsuite name="unexpected refusals" tests="1" failures="1"');
    await send(mock.sessionOf("other"), "GET /orders");
    expect((await report(...strict, "--session", "other")).code).toBe(0);
    await session.allow({ status: 422 });
    expect((await report(...strict)).code).toBe(0);
  });

  it("reads one session of a mock", async () => {
    const { mock, url } = await openAsked("GET /orders");
    await send(mock.sessionOf("one"), "GET /orders/large");
    const { stdout } = await report("--url", url, "--session", "one", "--format", "json");
    const { operations } = JSON.parse(stdout).vendors[0];
    expect(operations.map(({ calls }: { calls: number }) => calls)).toEqual([0, 0, 1]);
  });
});

describe("carespec-mock report says in one line what is wrong, and ends with 1, given", () => {
  const text = join(folder, "text.txt");
  writeFileSync(text, "no report");
  const other = join(folder, "other.json");
  writeFileSync(other, '{"countings":[],"vendors":[{"vendor":"a"}]}');
  const closed = createServer().listen(0);
  const { port: free } = closed.address() as AddressInfo;
  closed.close();
  const page = createServer((_, response) => response.end("<!doctype html>")).listen(0);
  atFileEnd(() => page.close());
  const { port } = page.address() as AddressInfo;

  it.each([
    [
      "a mock that is not there",
      ["--url", `http://127.0.0.1:${free}`],
      /no mock answers at .*start/,
    ],
    [
      "another server",
      ["--url", `http://127.0.0.1:${port}`],
      /is not a coverage report \(it is not/,
    ],
    ["no address", ["--url", "4010"], /"4010" is not a mock's address: give one like http/],
    ["a missing file", [join(folder, "none.json")], /cannot read .*none\.json: check that/],
    ["a folder", [folder], /is a folder: give the files in it/],
    ["a text", [text], /text\.txt is not a coverage report \(it is not JSON\): write one with/],
    ["other JSON", [other], /other\.json is not a coverage report \(Coverage.*\): write one with/],
    ["an unknown format", ["--format", "pdf"], /unknown format "pdf": choose from json, markdown,/],
    [
      "a session of a file",
      [text, "--session", "a"],
      /--session has no effect on files: add --url/,
    ],
    ["strict of a file", [text, "--strict"], /--strict asks a running mock: add --url/],
    ["no percentage", ["--min-values", "101"], /"101" is not a percentage: give one from 0 to 100/],
    ["an unknown option", ["--min-all", "1"], /unknown option '--min-all'/],
  ])("%s", async (_, args, line) => {
    const { code, stdout, stderr } = await report(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^carespec-mock: [^\n]+\n$/);
    expect(stderr).toMatch(line);
  });

  it.each([
    ["where the system has none", () => "/proc/none/report.md"],
    ["below a file", () => join(text, "report.md")],
    ["that is a folder", () => folder],
  ])("a file %s", async (_, file) => {
    const output = file();
    const { code, stdout, stderr } = await report("--output", output, (await openAsked()).file);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^carespec-mock: cannot write \S+ \([A-Z]+\): choose another file\n$/);
    expect(stderr).toContain(output);
  });

  it("an unknown vendor or session", async () => {
    const { url } = await openAsked();
    const vendor = await report("--url", url, "--vendor", "acme");
    expect([vendor.code, vendor.stderr]).toEqual([
      1,
      'carespec-mock: unknown vendor "acme": choose from spec\n',
    ]);
    const session = await report("--url", url, "--session", "never");
    expect([session.code, session.stderr]).toMatchObject([
      1,
      expect.stringContaining('refuses: unknown session "never"'),
    ]);
  });

  it("an option of the mock before it", async () => {
    const { ended, output } = startCli(["--check", "report"]);
    expect(await ended).toBe(1);
    expect(output.stderr).toBe(
      "carespec-mock: --check is of the mock: give the options of report behind it\n",
    );
  });

  it("a mock with a control token, unless that is given", async () => {
    const mock = await createMock({ spec: { file: fixture("coverage.yaml") }, controlToken: "t" });
    const server = await mock.listen(0, "0.0.0.0");
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const { code, stderr } = await report("--url", server.url);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^carespec-mock: the mock at .* refuses \(.*\): give its token with --c/,
      ),
    ]);
    const answered = await report("--url", server.url, "--control-token", "t", "--format", "json");
    expect([answered.code, answered.stderr]).toEqual([0, ""]);
  });
});
