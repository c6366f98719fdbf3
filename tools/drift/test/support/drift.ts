import { listVendors, repositoryRoot } from "@carespec/document";
import { readOptions } from "../../src/options.ts";
import { runDrift, type Surroundings } from "../../src/run-drift.ts";

/** Runs the command in this process. */
export async function drift(args: string[], surroundings: Partial<Surroundings> = {}) {
  let out = "";
  const print = (text: string) => {
    out += text;
  };
  const options = readOptions(args, process.cwd());
  const all = { vendors: listVendors(), top: repositoryRoot, print, ...surroundings };
  const code = await runDrift(options, all);
  return { code, out };
}
