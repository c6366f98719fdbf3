import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { build } from "esbuild";
import { parse } from "yaml";

/** The files of the composite actions. */
export const actionFiles = {
  start: ".github/actions/mock/action.yml",
  stop: ".github/actions/mock/stop/action.yml",
};

interface Step {
  id?: string;
  name: string;
  run?: string;
  shell?: string;
  uses?: string;
  if?: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: Step[] };
}

const readAction = (file: string): Action =>
  parse(readFileSync(join(repositoryRoot, file), "utf8"));

/** What GitHub's own parser says against an action's text. Its modules need a bundler. */
export async function problemsOf(content: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "carespec-actions-"));
  const outfile = join(folder, "parser.mjs");
  const contents = `export { parseAction } from "@actions/workflow-parser/actions/index";
    export { NoOperationTraceWriter } from "@actions/workflow-parser";`;
  try {
    const stdin = { contents, resolveDir: import.meta.dirname };
    await build({ stdin, bundle: true, format: "esm", platform: "node", outfile });
    const { parseAction, NoOperationTraceWriter } = await import(pathToFileURL(outfile).href);
    const parsed = parseAction({ name: "action.yml", content }, new NoOperationTraceWriter());
    return parsed.context.errors.getErrors().map(({ message }: Error) => message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A job of GitHub's, as far as composite actions of shell scripts need one. */
export interface Job {
  /** `RUNNER_TEMP`. */
  folder: string;
  /** Runs the steps of an action that have a script; resolves with its outputs, whether it passed, and its log. */
  run(
    file: string,
    inputs?: Record<string, string>,
  ): Promise<{ outputs: Record<string, string>; passed: boolean; log: string }>;
  /** The job's summary. */
  summary(): string;
  /** What the steps before have put into the environment. */
  env(): Record<string, string>;
}

/** Opens a job in a folder that exists. */
export function openJob(folder: string): Job {
  const files = ["env", "output", "summary"].map((name) => join(folder, `github-${name}`));
  const [envFile = "", outputFile = "", summaryFile = ""] = files;
  for (const file of files) writeFileSync(file, "");

  return {
    folder,
    env: () => readPairs(envFile),
    summary: () => readFileSync(summaryFile, "utf8"),
    async run(file, inputs = {}) {
      const action = readAction(file);
      const steps = new Map<string, Record<string, string>>();
      const evaluate = (text: string) =>
        text.replace(/\$\{\{ *(.+?) *\}\}/g, (_, expression: string) => {
          const [scope, name = "", , output = ""] = expression.split(".");
          if (expression === "runner.temp") return folder;
          if (scope === "inputs") return inputs[name] ?? action.inputs[name]?.default ?? "";
          if (scope === "steps") return steps.get(name)?.[output] ?? "";
          throw new Error(`unknown expression ${expression}`);
        });
      let passed = true;
      let log = "";
      for (const step of action.runs.steps) {
        if (step.run === undefined || !isWanted(step, passed, evaluate)) continue;
        writeFileSync(outputFile, "");
        const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluate(text)]);
        const ended = await runScript(join(folder, "step.sh"), step.run, {
          ...readPairs(envFile),
          ...Object.fromEntries(own),
          GITHUB_ENV: envFile,
          GITHUB_OUTPUT: outputFile,
          GITHUB_STEP_SUMMARY: summaryFile,
          npm_config_prefer_offline: "true",
        });
        log += ended.log;
        passed &&= ended.code === 0;
        if (step.id) steps.set(step.id, readPairs(outputFile));
      }
      const outputs = Object.entries(action.outputs).map(([name, { value }]) => {
        return [name, evaluate(value)];
      });
      return { outputs: Object.fromEntries(outputs), passed, log };
    },
  };
}

function isWanted(step: Step, passed: boolean, evaluate: (text: string) => string): boolean {
  if (step.if === undefined) return passed;
  if (step.if.startsWith("always()")) return true;
  const [, left = "", right] = /^(\S+) == '(.*)'$/.exec(step.if) ?? [];
  return passed && evaluate(`\${{ ${left} }}`) === right;
}

/** As GitHub runs `shell: bash`. */
function runScript(file: string, script: string, env: NodeJS.ProcessEnv) {
  writeFileSync(file, script);
  const args = ["--noprofile", "--norc", "-eo", "pipefail", file];
  // The mock lives on when a step ends: nothing may wait for its output.
  const child = spawn("bash", args, { env: { ...process.env, ...env }, detached: true });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (log += text));
  }
  return new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, log }));
  });
}

function readPairs(file: string): Record<string, string> {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.split("=", 1)[0], line.replace(/^.*?=/, "")]),
  );
}
