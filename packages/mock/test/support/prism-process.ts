/*
 * Runs Prism's own command line again and again in one process. A line of the input is its arguments
 * as JSON; the process ends with the input.
 */
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { resolve } = createRequire(import.meta.url);
const requireInCli = createRequire(resolve("@stoplight/prism-cli"));
const yargs = requireInCli("yargs");
const { default: mock } = requireInCli("./commands/mock");

for await (const line of createInterface(process.stdin)) {
  yargs(JSON.parse(line)).scriptName("prism").strict().command(mock).demandCommand(1, "").argv;
}
process.exit();
