import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failed, type Place, runNode } from "../house/programs.ts";

/** What lint says of one place. */
export interface Finding {
  file: string;
  keys?: string[];
  rule: string;
  severity: string;
  message: string;
}

/** The errors that lint finds in a vendor's folder, which is not in its place yet. */
export async function lintFiles(root: string, { folder, signal }: Place): Promise<Finding[]> {
  const config = join(folder, "redocly.yaml");
  const text = readFileSync(config, "utf8");
  const rules = join(root, "specs/redocly.rules.yaml");
  writeFileSync(config, text.replace("../redocly.rules.yaml", rules));
  const program = join(root, "tools/lint/src/main.ts");
  const args = ["--format", "json", "openapi.yaml"];
  const ended = await runNode({ folder, signal }, program, ...args);
  writeFileSync(config, text);
  if (ended.stdout === "") throw failed("linting the vendor's files", ended);
  const { documents } = JSON.parse(ended.stdout) as { documents: { findings: Finding[] }[] };
  return documents.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === "error"),
  );
}
