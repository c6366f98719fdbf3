import { constants } from "node:buffer";
import { existsSync, readFileSync, statSync } from "node:fs";
import { UserError } from "@carespec/command";
import { decodeText } from "@carespec/document";
import { shownFile } from "./shown/file.ts";

/** What compressed files begin with. */
const PACKED: readonly [name: string, start: readonly number[]][] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58]],
];

/**
 * Reads a file of text: UTF-8, or UTF-16 with a byte order mark.
 *
 * @param wanted - what it is expected to hold, in words
 * @throws UserError where it is missing, a folder, unreadable, compressed, too long or empty
 */
export function readTextFile(file: string, wanted: string): string {
  const shown = shownFile(file);
  if (!existsSync(file)) throw new UserError(`${shown} does not exist: check the path`);
  if (!statSync(file).isFile()) throw new UserError(`${shown} is not a file: expected ${wanted}`);
  if (statSync(file).size > constants.MAX_STRING_LENGTH) {
    const longest = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
    throw new UserError(`${shown} is longer than ${longest} MB: record less, or split it`);
  }
  const bytes = read(file, shown);
  const packed = PACKED.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (packed) throw new UserError(`${shown} is compressed (${packed[0]}): unpack it first`);
  const text = decodeText(bytes);
  if (text.trim() === "") throw new UserError(`${shown} is empty: expected ${wanted}`);
  return text;
}

function read(file: string, shown: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = "unknown" } = error as { code?: string };
    throw new UserError(`${shown} cannot be read (${code}): check its permissions`);
  }
}
