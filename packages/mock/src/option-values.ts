import { InvalidArgumentError } from "commander";

/** Reads `--plugin`, which may be given once. */
export function parsePlugin(file: string, before?: string): string {
  if (before === undefined && file !== "") return file;
  const problem = before === undefined ? "the file's name is empty" : "a document has one plugin";
  throw new InvalidArgumentError(`${problem}: give one file.`);
}

/** Reads `--port`. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`"${text}" is not a port: give a number from 0 to 65535.`);
}

/** Reads an option that may be given more than once, or names with commas between them. */
export function collectNames(text: string, before: string[] = []): string[] {
  return [...before, ...text.split(",").map((name) => name.trim())].filter((name) => name !== "");
}
