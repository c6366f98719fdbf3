import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startNode } from "./process.ts";

const { resolve } = createRequire(import.meta.url);
const jest = join(dirname(resolve("jest/package.json")), "bin/jest.js");

/** Runs a suite with Jest, as a user does; resolves with the exit code and all that was printed. */
export async function runJest(config: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const run = startNode(jest, ["--config", config, ...args], {
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
    ...env,
  });
  const code = await run.ended;
  return { code, printed: run.output.stdout + run.output.stderr };
}
