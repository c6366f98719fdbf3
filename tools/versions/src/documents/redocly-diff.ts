import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";

/** One difference, as `redocly diff --format json` prints it. */
export interface RedoclyChange {
  /** JSON pointer of the place, through references. */
  path: string;
  /** Redocly's name for the kind of object, for example `Parameter`. */
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  /** The field that changed; missing where the whole object was added or removed. */
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
  /** Only of breaking changes. */
  verdicts?: { ruleId: string; message: string }[];
}

/**
 * Compares two bundled documents with `redocly diff`.
 *
 * @throws UserError with its last words where Redocly cannot compare them
 */
export async function redoclyDiff(base: object, revision: object): Promise<RedoclyChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "carespec-versions-"));
  try {
    // Without a configuration: Redocly rates everything as a patch where one names no rules of `diff`.
    writeFileSync(join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
    const args = ["base.json", "revision.json", "--format", "json", "--fail-on", "none"];
    const { stdout, stderr } = await redocly(folder, ["diff", ...args]);
    // A missing or unreadable document ends with 1, like a breaking change: the output tells.
    const start = stdout.indexOf("{");
    if (start >= 0)
      return (JSON.parse(stdout.slice(start)) as { changes: RedoclyChange[] }).changes;
    const lines = stderr.split("\n").map((line) => line.trim());
    const reason = lines.filter((line) => line !== "" && !line.startsWith("at ")).at(-1);
    throw new UserError(`redocly diff cannot compare the documents: ${reason ?? "no output"}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function redocly(cwd: string, args: string[]): Promise<{ stdout: string; stderr: string }> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const program = join(dirname(manifest), "bin/cli.js");
  // Where NODE_ENV is "test", Redocly prints what it should write.
  const { NODE_ENV: _, ...inherited } = process.env;
  const env = { ...inherited, REDOCLY_TELEMETRY: "off", NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((done) => {
    const options = { cwd, env, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) =>
      done({ stdout, stderr }),
    );
  });
}
