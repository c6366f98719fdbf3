import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, redocly } from "../house/programs.ts";

/** Why a rule does not hold: what it is about cannot be changed here. */
const REASON = "the vendor's document has it so";

/**
 * Lists what lint still finds in a split document as excused, each with the reason, so that a person
 * can see it and lint passes.
 */
export async function writeWaivers(root: string, { folder, signal }: Place): Promise<void> {
  const config = join(folder, "redocly.yaml");
  const text = readFileSync(config, "utf8");
  // The folder is not in its place yet.
  writeFileSync(
    config,
    text.replace("../redocly.rules.yaml", join(root, "specs/redocly.rules.yaml")),
  );
  await redocly({ folder, signal }, "lint", "openapi.yaml", "--generate-ignore-file");
  writeFileSync(config, text);
  const file = join(folder, ".redocly.lint-ignore.yaml");
  const lines = readFileSync(file, "utf8").split("\n");
  const isPlace = (line: string) => /^\s+- /.test(line);
  const waivers = lines.map((line) => (isPlace(line) ? `${line} # ${REASON}` : line));
  const kept = waivers.filter((line) => !line.startsWith("#"));
  writeFileSync(
    file,
    `# What the API itself has and the house rules would not.\n${kept.join("\n").trim()}\n`,
  );
}
