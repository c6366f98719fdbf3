import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Finding, readFlows } from "./read-flows.ts";

const program = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

interface Report {
  problems: {
    message: string;
    location: { source: { ref: string }; start: { line: number } }[];
  }[];
}

/**
 * Checks the structure of Arazzo files, by Redocly's rules. Redocly ends at a file that it cannot read, so each
 * is tried by itself then.
 *
 * @param all - those that the house rules cannot read are left out: they have told why
 */
export function checkStructure(all: string[], root: string): Finding[] {
  return lintFiles(
    all.filter((file) => readFlows(file, root).document),
    root,
  );
}

function lintFiles(files: string[], root: string): Finding[] {
  if (files.length === 0) return [];
  const args = [program, "lint", ...files, "--config", config, "--format", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (!stdout.startsWith("{")) {
    if (files.length > 1) return files.flatMap((file) => lintFiles([file], root));
    const [reason = "it gave no reason"] = stderr.trim().split("\n").slice(-1);
    const message = `redocly lint cannot read it: ${reason.replace(/^\s*-\s*/, "")}`;
    return [{ path: relative(root, files[0] ?? ""), line: 1, message }];
  }
  // One report a file, without anything between them.
  const reports = stdout.split(/^\}\{$/m).map((part, index, all) => {
    const text = `${index > 0 ? "{" : ""}${part}${index < all.length - 1 ? "}" : ""}`;
    return JSON.parse(text) as Report;
  });
  return reports.flatMap(({ problems }) =>
    problems.map(({ message, location: [first] }) => ({
      path: relative(root, join(root, first?.source.ref ?? "")),
      line: first?.start.line ?? 1,
      message,
    })),
  );
}
