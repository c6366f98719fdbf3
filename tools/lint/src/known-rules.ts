import { createRequire } from "node:module";
import { isNode } from "@carespec/document";
import { REDOCLY_RULES } from "./redocly-rules.ts";
import { redoclyConfiguration } from "./run-redocly.ts";
import { spectralRuleset } from "./run-spectral.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Names of the rules that can report something in a document: its configurations' and the linters' own. */
export function knownRules(root: string): string[] {
  const own = [spectralRuleset(root), redoclyConfiguration(root)].flatMap((file) => {
    const { data } = readYamlFile(file);
    return isNode(data) && isNode(data.rules) ? Object.keys(data.rules) : [];
  });
  return [...new Set([...own, ...spectralRules(), ...REDOCLY_RULES])];
}

function spectralRules(): string[] {
  // Spectral brings its rules along; they are loaded only to tell what a misspelt name means.
  const cli = createRequire(import.meta.url).resolve("@stoplight/spectral-cli/package.json");
  const { oas } = createRequire(cli)("@stoplight/spectral-rulesets") as {
    oas: { rules: Record<string, unknown> };
  };
  return Object.keys(oas.rules);
}
