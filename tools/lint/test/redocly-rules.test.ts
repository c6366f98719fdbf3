import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { REDOCLY_RULES } from "../src/redocly-rules.ts";

it("Redocly knows every rule that is listed as its own", () => {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const folder = join(dirname(manifest), "lib");
  const program = globSync("**/*.js", { cwd: folder })
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const isKnown = (rule: string) =>
    program.includes(`"${rule}"`) || program.includes(`${rule}:"error"`);
  expect(REDOCLY_RULES.filter((rule) => !isKnown(rule))).toEqual([]);
});
