import { readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { CheckData } from "./check-data.ts";
import type { MockData } from "./data.ts";

/** Reads and checks a data file; throws a {@link UserError} that names the file and the place. */
export function readData(file: string, check: CheckData): MockData {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UserError(`cannot read the data file ${file}: check that it exists and is readable`);
  }
  try {
    // Editors on Windows begin a file with a byte order mark.
    return check(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) {
      // The message quotes a part of the file, line breaks included.
      throw new UserError(`${file} is not JSON: ${error.message.replace(/\s+/g, " ")}`);
    }
    if (error instanceof UserError) throw new UserError(`${file}: ${error.message}`);
    throw error;
  }
}
