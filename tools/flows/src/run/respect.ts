import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { isNode } from "@carespec/document";

/** One step as `redocly respect` has run it. */
export interface ExecutedStep {
  stepId: string;
  workflowId: string;
  request: { method: string; url: string };
  response: { statusCode: number; body: unknown; headers: Record<string, string> };
  checks: Check[];
}

/** What a step was checked for. */
export interface Check {
  name: string;
  passed: boolean;
  message: string;
  condition?: string;
}

/** What to run, and with what. */
export interface RespectOptions {
  /** An Arazzo file. */
  file: string;
  workflowId: string;
  /** By the names of the workflow's inputs. */
  inputs: Record<string, unknown>;
  /** Base URLs by the names of the file's source descriptions. */
  servers: Record<string, string>;
}

/** What a workflow's run gave. */
export interface RespectResult {
  steps: ExecutedStep[];
  /** What was printed, for runs that ended before their first step. */
  output: string;
}

const program = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const handOver = fileURLToPath(new URL("hand-over.ts", import.meta.url));

/**
 * Runs one workflow with `redocly respect`. Inputs go through the environment, so that no list of
 * processes shows them, and the result through a pipe. Any address but those of `servers` goes to a
 * proxy that refuses: the first of these servers.
 */
export async function runRespect(options: RespectOptions): Promise<RespectResult> {
  const { file, workflowId, inputs, servers } = options;
  const [gate = ""] = Object.values(servers);
  const child = spawn(
    process.execPath,
    ["--import", handOver, program, "respect", file, "--workflow", workflowId, "-J", "result.json"],
    {
      cwd: dirname(file),
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: {
        ...pick("PATH", "HOME", "SystemRoot", "TEMP", "TMPDIR", "NODE_COMPILE_CACHE"),
        NO_COLOR: "1",
        FORCE_COLOR: "0",
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        HTTP_PROXY: gate,
        HTTPS_PROXY: gate,
        NO_PROXY: "127.0.0.1",
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
        REDOCLY_CLI_RESPECT_SERVER: JSON.stringify(servers),
      },
    },
  );
  const [, output, errors, handed] = child.stdio as unknown as NodeJS.ReadableStream[];
  const texts = [output, errors, handed].map((stream) => text(stream as NodeJS.ReadableStream));
  const [printed = "", complained = "", json = ""] = await Promise.all(texts);
  return { steps: json === "" ? [] : stepsOf(JSON.parse(json)), output: printed + complained };
}

function pick(...names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** All steps of a result, those of workflows that are steps among them, in their order. */
function stepsOf(result: unknown): ExecutedStep[] {
  if (Array.isArray(result)) return result.flatMap(stepsOf);
  if (!isNode(result)) return [];
  if (Array.isArray(result.checks)) return [result as unknown as ExecutedStep];
  const { files, executedWorkflows, executedSteps } = result;
  if (isNode(files)) return Object.values(files).flatMap(stepsOf);
  return stepsOf(executedWorkflows ?? executedSteps ?? []);
}
