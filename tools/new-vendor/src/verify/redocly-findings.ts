import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "@carespec/document";
import { failed, type Place, redocly } from "../house/programs.ts";
import { toYaml } from "../write/yaml.ts";

/** What Redocly finds in a document. */
export interface RedoclyFinding {
  rule: string;
  message: string;
  /** JSON pointer in the document, with `#` first. */
  pointer: string;
  /** Whether it is about the key, not its value. */
  isKey: boolean;
}

/** Lints a document in memory by the house's rules, or by the structure of OpenAPI alone. */
export async function redoclyFindings(
  root: string,
  { folder, signal }: Place,
  document: OpenApiDocument | object,
  rules: "house" | "structure",
): Promise<RedoclyFinding[]> {
  const file = join(folder, "draft.yaml");
  const config = join(folder, "draft.redocly.yaml");
  const structure = { struct: "error", "no-unresolved-refs": "error" };
  const chosen =
    rules === "house"
      ? { extends: [join(root, "specs/redocly.rules.yaml")] }
      : { extends: [], rules: structure };
  writeFileSync(file, toYaml(document));
  writeFileSync(config, toYaml({ telemetry: "off", ...chosen }));
  const args = ["--config", config, "--format", "json", "--max-problems", "5000", file];
  const ended = await redocly({ folder, signal }, "lint", ...args);
  const start = ended.stdout.indexOf("{");
  if (start < 0) throw failed("linting the document", ended);
  const { problems } = JSON.parse(ended.stdout.slice(start)) as { problems: Problem[] };
  return problems.map(({ ruleId, message, location: [place] }) => ({
    rule: ruleId,
    message,
    pointer: place?.pointer ?? "#",
    isKey: place?.reportOnKey ?? false,
  }));
}

interface Problem {
  ruleId: string;
  message: string;
  location: { pointer?: string; reportOnKey?: boolean }[];
}
