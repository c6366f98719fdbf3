import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { listVendors, listWorkflowFiles } from "@carespec/document";
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
  const flows =
    names.length === 0
      ? []
      : vendors
          .filter((vendor) => listWorkflowFiles(vendor).length > 0)
          .map((vendor) => lintFlows(root, vendor.name));
  const linted = run(root, [program, "--format", "json", ...documents], "inherit");
  const checks = names.length > 0 ? [] : PARTS.filter(([task]) => task !== "lint");
  const verdicts = checks.map(([task, name]) => {
    const args = [turboProgram(), "run", task, "--output-logs=errors-only", "--log-prefix=none"];
    const { status, stdout, stderr } = run(root, args, "pipe");
    return { name, passed: status === 0, ...(status !== 0 && { output: `${stdout}${stderr}` }) };
  });
  const found = linted.stdout ? (JSON.parse(linted.stdout) as object) : {};
  process.stdout.write(
    `${JSON.stringify({ ...found, checks: [...verdicts, ...flows] }, undefined, 2)}\n`,
  );
  return linted.status === 0 && [...verdicts, ...flows].every(({ passed }) => passed) ? 0 : 1;
}

function lintFlows(root: string, vendor: string) {
  const name = `flows of ${vendor}`;
  const bundle = ["run", "bundle", `--filter=@carespec/spec-${vendor}`, "--output-logs=none"];
  if (run(root, [turboProgram(), ...bundle], "pipe").status !== 0) {
    return { name, passed: false, output: "its document cannot be bundled" };
  }
  const program = join(root, "tools/flows/src/lint.ts");
  const { status, stderr } = run(root, [program, "--own-bundle", vendor], "pipe");
  return { name, passed: status === 0, ...(status !== 0 && { output: stderr }) };
}

function run(root: string, args: string[], stderr: "inherit" | "pipe") {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", stderr],
    env: {
      ...process.env,
      ...QUIET,
      CARESPEC_LINT_FORMAT: "text",
      CARESPEC_LINT_TODAY: today(),
    },
  });
}
