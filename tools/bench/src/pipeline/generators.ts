import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { makeTempFolder } from "../temp-folder.ts";
import { type Contender, type Contest, contest } from "./contest.ts";
import { writeResourceDocument } from "./resource-document.ts";

const TYPESCRIPT = fileURLToPath(new URL("typescript-5.mjs", import.meta.url));

/** The file of a package's command. */
export function commandOf(name: string, file: string, from = import.meta.url): string {
  return join(dirname(createRequire(from).resolve(`${name}/package.json`)), file);
}

const folder = makeTempFolder();
let count = 0;

/** A place that nobody has written to. */
export function output(name: string): string {
  count += 1;
  return join(folder, String(count), name);
}

const codegen = join(repositoryRoot, "packages/codegen");
const emitter = join(codegen, "node_modules/openapi-typescript/bin/cli.js");

/** The generator and others. */
export const generators: Record<string, Contender> = {
  "carespec-codegen": (document) => ({
    file: join(codegen, "bin/carespec-codegen.js"),
    args: ["--document", document, "--out", output("api")],
  }),
  // It only writes types, and reads the registry where it is started.
  "openapi-typescript": (document) => ({
    file: emitter,
    args: [document, "--output", output("schema.ts")],
    cwd: dirname(document),
  }),
  "@hey-api/openapi-ts": (document) => ({
    file: commandOf("@hey-api/openapi-ts", "dist/run.mjs"),
    args: ["-i", document, "-o", output("api"), "--silent"],
    preload: [TYPESCRIPT],
    cwd: dirname(document),
  }),
  orval: (document) => ({
    file: commandOf("orval", "dist/bin/orval.mjs"),
    args: ["--input", document, "--output", output("api.ts"), "--client", "fetch"],
    cwd: dirname(document),
  }),
  "redocly generate-client": (document) => ({
    file: commandOf("@redocly/cli", "bin/cli.js"),
    args: ["generate-client", document, "--output", output("api.ts")],
    cwd: dirname(document),
  }),
};

/** Compares the generator with others on documents of several sizes. */
export async function compareGenerators(rounds: number): Promise<Contest> {
  const documents = new Map([50, 200, 1_000].map((count) => [count, writeResourceDocument(count)]));
  return contest("Generating a client", documents, generators, rounds);
}
