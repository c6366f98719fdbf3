import { readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import { createExpectShape, readControlDocument } from "../control/document.ts";
import type { Coverage } from "../coverage/coverage.ts";

/** Reads a report from a file; throws a {@link UserError} where it is none. */
export function readReportFile(file: string): Coverage {
  return readReport(file, textOf(file));
}

/** Reads a report; `name` says where it comes from. */
export function readReport(name: string, text: string): Coverage {
  try {
    const report: unknown = JSON.parse(text);
    createExpectShape(readControlDocument())("Coverage", report);
    return report as Coverage;
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new UserError(`${name} is not a coverage report (${why}): ${REMEDY}`);
  }
}

const REMEDY = "write one with carespec-mock report --format json";

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw new UserError(`${file} is a folder: give the files in it`);
    throw new UserError(`cannot read ${file}: check that the file exists and is readable`);
  }
}
