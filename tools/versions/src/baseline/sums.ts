import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { UserError } from "@carespec/command";

/** SHA-256 of each file of a kept release, by path. */
export type Sums = Record<string, string>;

/** The file that holds them. */
export const SUMS_FILE = "sums.json";

/** The sum of a text, whose line endings git may have changed. */
export function sumOf(file: string): string {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
}

/** The sums of all files of a folder. */
export function sumsOf(folder: string): Sums {
  const files = globSync("**/*.{json,ts}", { cwd: folder }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const kept = files.filter((file) => file !== SUMS_FILE).toSorted();
  return Object.fromEntries(kept.map((file) => [file, sumOf(join(folder, file))]));
}

/**
 * Expects a file of a kept release to be as it was kept.
 *
 * @throws UserError with the file and the remedy
 */
export function expectAsKept(file: string, sum: string | undefined): void {
  if (!existsSync(file)) throw damaged(file, "is missing");
  if (sum !== undefined && sumOf(file) !== sum) throw damaged(file, "is not as it was released");
}

/** The error about a file of a kept release. */
export function damaged(file: string, what: string, cause?: unknown): UserError {
  const near = relative(process.cwd(), file).replaceAll("\\", "/");
  const message = `${near.startsWith("../") ? file : near} ${what}: take it from git again, as it was committed after the release; nothing can be compared without it`;
  return new UserError(message, { cause });
}
