import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { failed, type Place, runNode } from "../house/programs.ts";

/** What lint says of one place. */
export interface Finding {
  file: string;
  keys?: string[];
  rule: string;
  severity: string;
  message: string;
}

/** Lints a vendor's folder that is not in its place yet, and gives the errors that nothing excuses. */
export async function lintErrors(root: string, { folder, signal }: Place): Promise<Finding[]> {
  const config = join(folder, "redocly.yaml");
  const text = readFileSync(config, "utf8");
  // The folder is not in its place yet.
  writeFileSync(
    config,
    text.replace("../redocly.rules.yaml", join(root, "specs/redocly.rules.yaml")),
  );
  const program = join(root, "tools/lint/src/main.ts");
  const args = [program, "--format", "json", "openapi.yaml"];
  const ended = await runNode({ folder, signal }, ...args);
  writeFileSync(config, text);
  if (ended.stdout === "") throw failed("linting the vendor's files", ended);
  const { documents } = JSON.parse(ended.stdout) as { documents: { findings: Finding[] }[] };
  return documents
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === "error");
}

/** The path of a file in a vendor's folder, as its waivers have it. */
export function ownPath(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}
