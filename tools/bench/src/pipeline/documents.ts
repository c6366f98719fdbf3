import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { type Contender, type Contest, contest } from "./contest.ts";
import { compareDocs } from "./docs.ts";
import { commandOf, generators, output } from "./generators.ts";
import { writeResourceDocument } from "./resource-document.ts";
import { compareServing } from "./serving.ts";

/** Operations of the documents, where the command line names no others. */
export const SIZES: readonly number[] = [50, 200, 1_000, 3_000];
const redocly = commandOf("@redocly/cli", "bin/cli.js");
const spectral = commandOf("@stoplight/spectral-cli", "dist/index.js");

const bundlers: Record<string, Contender> = {
  "redocly bundle": (document) => ({
    file: redocly,
    args: ["bundle", document, "--output", output("openapi.json")],
    cwd: dirname(document),
  }),
};

const lint = (file: string, args: string[]): Contender => {
  return (document) => ({ file, args: ["lint", document, ...args], statuses: [0, 1] });
};
const rules = (path: string) => join(repositoryRoot, path);

const linters: Record<string, Contender> = {
  "redocly, house rules": lint(redocly, ["--config", rules("specs/redocly.rules.yaml")]),
  "spectral, house rules": lint(spectral, ["--ruleset", rules(".spectral.yaml"), "--quiet"]),
  "redocly, recommended": lint(redocly, ["--extends", "recommended"]),
  "spectral, spectral:oas": lint(spectral, [
    "--ruleset",
    rules("tools/bench/src/pipeline/oas.yaml"),
    "--quiet",
  ]),
};

type Documents = ReadonlyMap<number, string>;

/** The steps that a document goes through, in the order of the docs' page. */
const steps: Record<string, (documents: Documents, rounds: number) => Promise<Contest>> = {
  bundle: (documents, rounds) => contest("Bundling", documents, bundlers, rounds),
  lint: (documents, rounds) => contest("Linting", documents, linters, rounds),
  generate: (documents, rounds) => contest("Generating a client", documents, generators, rounds),
  mock: compareServing,
  docs: compareDocs,
};

/** What steps are called. */
export const STEPS: readonly string[] = Object.keys(steps);

/**
 * Sends documents of several sizes through steps, beside the tools' own commands.
 *
 * @param done - gets the figures of a step as soon as it has been measured
 */
export async function compareSteps(
  names: readonly string[],
  sizes: readonly number[],
  rounds: number,
  done: (step: string, result: Contest) => void,
): Promise<void> {
  const documents = new Map(sizes.map((count) => [count, writeResourceDocument(count)]));
  for (const name of names) {
    const result = await steps[name]?.(documents, rounds);
    if (result) done(name, result);
  }
}
