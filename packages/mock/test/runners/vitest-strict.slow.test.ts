import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { fixture } from "../support/fixture.ts";
import { startNode } from "../support/process.ts";

const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
const vitest = join(dirname(manifest), "vitest.mjs");

it("useMock() fails tests whose requests were refused against expectation", async () => {
  const root = fixture("strict-tests");
  const file = join(mkdtempSync(join(tmpdir(), "carespec-strict-")), "results.json");
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  const run = startNode(vitest, ["run", "--root", root, "--reporter=json", "--outputFile", file]);
  expect(await run.ended).toBe(1);
  const { testResults } = JSON.parse(readFileSync(file, "utf8"));
  const results: { title: string; status: string; failureMessages: string[] }[] =
    testResults[0].assertionResults;
  expect(results).toHaveLength(13);
  for (const { title, status, failureMessages } of results) {
    const isFine = title.startsWith("passes");
    expect([title, status]).toEqual([title, isFine ? "passed" : "failed"]);
    // Whatever it is, it is told once.
    expect([title, failureMessages]).toEqual([title, isFine ? [] : [expect.any(String)]]);
  }
  const messageOf = (title: string) =>
    results.find((result) => result.title === title)?.failureMessages.join("\n");
  expect(messageOf("fails: an unknown path")).toContain(
    [
      "the mock refused a request that the test did not expect:",
      '  GET /library/reders → 404: nothing is served at /reders; nearest is listReaders, GET /readers: "reders" is not "readers" [route]',
      "if it is meant so, say it: expectRequest({ operation, refused: true }), or allow({ status: 404 })",
    ].join("\n"),
  );
  expect(messageOf("fails: a path outside")).toContain("Did you mean /library?");
  expect(messageOf("fails: a refused request")).toMatch(
    /GET \/library\/readers → 403 \(listReaders\): X-Client is missing \[spec\/client\]/,
  );
  expect(messageOf("fails: another refusal than the allowed one")).toContain("a request that");
});
