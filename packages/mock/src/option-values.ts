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

/** Reads a number of things to keep, from 1. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && Number.isSafeInteger(count)) return count;
  throw new InvalidArgumentError(`"${text}" is not a number of things: give one from 1.`);
}

/** Reads a whole number from 0. */
export function parseNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" is not a number: give a whole one from 0.`);
}

/** Reads a share in percent. */
export function parsePercent(text: string): number {
  const percent = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && percent <= 100) return percent;
  throw new InvalidArgumentError(`"${text}" is not a percentage: give one from 0 to 100.`);
}

/** Reads a number of bytes, such as `65536`, `64kb`, `64mb` or `1gb`: powers of 1,024. */
export function parseBytes(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+)\s*([kmg]?)i?b?$/i.exec(text) ?? [];
  const bytes = Number(digits) * 1024 ** " kmg".indexOf(unit.toLowerCase() || " ");
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes;
  throw new InvalidArgumentError(`"${text}" is not a number of bytes: give one such as 64mb.`);
}

/** Reads an option that may be given more than once, each value as it is. */
export function collect(text: string, before: string[] = []): string[] {
  return [...before, text];
}
