import { readFileSync } from "node:fs";

/** A TypeScript block of a README and what its comments say that it prints. */
export interface Sample {
  code: string;
  /** The comments behind `console.log(…);`, in order. */
  output: string[];
  /** Whether it is a test file for Vitest, which checks itself and prints nothing. */
  isTest: boolean;
}

/** The blocks of one language in a README. */
export function blocksOf(readme: URL, language: string): string[] {
  const block = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms");
  return [...readFileSync(readme, "utf8").matchAll(block)].map(([, code = ""]) => code);
}

/** Reads the ```ts blocks of a README. */
export function readmeSamples(readme: URL): Sample[] {
  return blocksOf(readme, "ts").map((code) => ({
    code,
    output: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = ""]) => text),
    isTest: code.includes('from "vitest"'),
  }));
}
