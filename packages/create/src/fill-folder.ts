import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder, UserError } from "@carespec/command";

/**
 * Fills a folder with what is made in a draft beside it: all of it, or nothing.
 *
 * @throws UserError where the folder is not empty or cannot be written
 */
export async function fillFolder<Result>(
  folder: string,
  make: (draft: string) => Promise<Result>,
): Promise<Result> {
  expectEmpty(folder);
  const { draft, made } = makeDraft(folder);
  let left = [draft, ...(made === undefined ? [] : [made])];
  const remove = () => {
    for (const one of left) rmSync(one, { recursive: true, force: true });
  };
  const stop = () => process.exit(1);
  process.once("exit", remove);
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const result = await make(draft);
    expectEmpty(folder);
    makeFolder(folder);
    for (const entry of readdirSync(draft)) renameSync(join(draft, entry), join(folder, entry));
    left = [draft];
    return result;
  } finally {
    remove();
    process.off("exit", remove);
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** A signal alone would run no handler of `exit`. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function expectEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UserError(`${folder} is a file: name a folder`);
  if (readdirSync(folder).length === 0) return;
  throw new UserError(`${folder} is not empty: name another folder`);
}

/** A folder beside the one to fill, and the first folder above both that had to be made. */
function makeDraft(folder: string): { draft: string; made: string | undefined } {
  try {
    const made = makeFolder(dirname(folder));
    return { draft: mkdtempSync(join(dirname(folder), `.${basename(folder)}-`)), made };
  } catch (error) {
    throw new UserError(`cannot write ${folder}: ${(error as Error).message}`);
  }
}
