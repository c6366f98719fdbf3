import { stripVTControlCharacters } from "node:util";
import { withoutPaths } from "./without-paths.ts";

/** A line that is longer is source of a bundled program. */
const LONGEST = 300;

/** Lines that say where a program broke off, not why. */
const NOISE =
  /^(at .*[:)]|node:internal|Node\.js v\d|\^+$|[{}[\]();,]+$|(throw|import|const|let|var|return|export)\b.*[;{(]|.*\.[cm]?js:\d+(:\d+)?\)?$|.*=>|npm (error|warn)|.*Warning: |\(Use `)/;

/** The last line of what a failed program has printed that says why, without the machine's paths. */
export function sensibleLine(printed: string): string | undefined {
  const lines = stripVTControlCharacters(printed)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && line.length <= LONGEST && !NOISE.test(line));
  const line = lines.findLast((text) => /^\w*(Error|Exception)\b/.test(text)) ?? lines.at(-1);
  return line && withoutPaths(line.replace(/^(- |Error #\d+: )/, ""));
}
