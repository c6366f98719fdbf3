import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder, UserError } from "@carespec/command";

/** Writes a report to a file, with its folder; throws a {@link UserError} where that fails. */
export function writeReport(file: string, text: string): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`cannot write ${file} (${code}): choose another file`);
  }
}
