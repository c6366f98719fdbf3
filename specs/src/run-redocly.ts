import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";

/** How Redocly ended, and what it printed. */
export interface RedoclyRun {
  status: number;
  stdout: string;
  stderr: string;
}

const PLUGINS = [fileURLToPath(new URL("./redocly-rules.js", import.meta.url))];

/** Runs a command of Redocly with our plugin and a configuration of its own, in the repository's top folder. */
export async function runRedocly(
  command: string,
  configuration: object,
  ...args: string[]
): Promise<RedoclyRun> {
  const workplace = mkdtempSync(join(tmpdir(), "carespec-specs-"));
  const config = join(workplace, "redocly.yaml");
  writeFileSync(config, JSON.stringify({ telemetry: "off", plugins: PLUGINS, ...configuration }));
  try {
    return await run([redocly(), command, "--config", config, ...args]);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

function run(args: string[]): Promise<RedoclyRun> {
  const options = { cwd: repositoryRoot, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      resolve({ status, stdout, stderr });
    });
  });
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin/cli.js");
}
