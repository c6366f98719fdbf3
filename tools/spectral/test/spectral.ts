import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";

const houseRules = resolve(import.meta.dirname, "../../../.spectral.yaml");
const cli = createRequire(import.meta.url).resolve("@stoplight/spectral-cli/dist/index.js");

export const fixtures = join(import.meta.dirname, "fixtures");

/** One finding of Spectral; `file` is relative to the fixtures, `path` is the path in that file. */
export interface Finding {
  file: string;
  code: string;
  path: string;
  message: string;
  severity: number;
}

/** Lints through the real command line, in one run. Default ruleset: the house's. */
export async function lint(files: string[], ruleset = houseRules): Promise<Finding[]> {
  const args = [cli, "lint", ...files, "--ruleset", ruleset, "--format", "json", "--quiet"];
  const output = await new Promise<string>((done, fail) => {
    const env = { ...process.env, CARESPEC_LINT_TODAY: "2026-02-28" };
    execFile(
      process.execPath,
      args,
      { cwd: fixtures, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const found = error?.code === 1; // findings of severity error
        if (error && !found) fail(new Error(`spectral lint failed: ${stderr || stdout}`));
        else done(stdout);
      },
    );
  });
  const findings: {
    source: string;
    code: string;
    path: string[];
    message: string;
    severity: number;
  }[] = JSON.parse(output);
  return findings.map(({ source, code, path, message, severity }) => ({
    file: relative(fixtures, source),
    code,
    path: path.join("."),
    message,
    severity,
  }));
}

/** The names of the rules that `.spectral.yaml` defines, without those that it only switches. */
export function definedRules(): string[] {
  const [, rules = ""] = readFileSync(houseRules, "utf8").split(/^rules:$/m);
  return [...rules.matchAll(/^ {2}([\w-]+):(.*)$/gm)]
    .filter(([, , value = ""]) => !/^ +(off|error|warn|info|hint)\b/.test(value))
    .map(([, name = ""]) => name);
}
