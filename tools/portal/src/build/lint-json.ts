import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { checkNames, PARTS, today } from "./lint-parts.ts";
import { QUIET, turboProgram } from "./turbo-program.ts";

/** All verdicts as one JSON object, without turbo's own lines: documents anew, the rest by its status. */
export function printJson(root: string, names: string[]): number {
  checkNames(names, root);
  const vendors = listVendors(root).filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  const program = join(root, "tools/lint/src/main.ts");
  const documents = vendors.map(({ root: document }) => document);
  const linted = run(root, [program, "--format", "json", ...documents], "inherit");
  const checks = names.length > 0 ? [] : PARTS.filter(([task]) => task !== "lint");
  const verdicts = checks.map(([task, name]) => {
    const args = [turboProgram(), "run", task, "--output-logs=errors-only", "--log-prefix=none"];
    const { status, stdout, stderr } = run(root, args, "pipe");
    return { name, passed: status === 0, ...(status !== 0 && { output: `${stdout}${stderr}` }) };
  });
  const found = linted.stdout ? (JSON.parse(linted.stdout) as object) : {};
  process.stdout.write(`${JSON.stringify({ ...found, checks: verdicts }, undefined, 2)}\n`);
  return linted.status === 0 && verdicts.every(({ passed }) => passed) ? 0 : 1;
}

function run(root: string, args: string[], stderr: "inherit" | "pipe") {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", stderr],
    env: { ...process.env, ...QUIET, CARESPEC_LINT_TODAY: today() },
  });
}
