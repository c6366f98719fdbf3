import { readFileSync } from "node:fs";

/** A TypeScript block of the package's README and what its comments say it prints. */
export interface Sample {
  code: string;
  /** The comments behind `console.log(…);`, in order. */
  output: string[];
}

/** Reads the ```ts blocks of the package's README. */
export function readmeSamples(): Sample[] {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => ({
    code,
    output: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = ""]) => text),
  }));
}
