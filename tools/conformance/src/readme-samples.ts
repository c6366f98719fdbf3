import { readFileSync } from "node:fs";

/** A TypeScript block of a README and what its comments say it prints. */
export interface Sample {
  code: string;
  /** The comments behind `console.log(…);`, in order. */
  output: string[];
}

/** Reads the ```ts blocks of a README. */
export function readmeSamples(readme: URL): Sample[] {
  return [...readFileSync(readme, "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = ""]) => ({
      code,
      output: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text = ""]) => text),
    }),
  );
}
