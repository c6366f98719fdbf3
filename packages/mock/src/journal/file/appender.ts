import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { UserError } from "@carespec/command";
import type { FileFormat } from "./file-format.ts";

/** Longest text, in characters, that waits for a slow disk. */
const LONGEST_WAIT = 16 * 1024 * 1024;

/** Appends texts to a file whose end is written anew each time. */
export interface Appender {
  add(text: string): void;
  flush(): Promise<void>;
}

/**
 * Opens or begins a file. Texts are written in the order in which they come, several at once under
 * load. A write that fails, such as on a full disk, loses its texts and nothing else.
 *
 * @throws UserError for a file that cannot be written or continued
 */
export function createAppender(
  file: string,
  format: FileFormat,
  tell: (line: string) => void,
): Appender {
  /** Where the next text begins: behind the last one, on the end. */
  let at = prepare(file, format);
  let isEmpty = at === Buffer.byteLength(format.start);
  let waiting: string[] = [];
  let waitingLength = 0;
  let lost = 0;
  let isRefused = false;
  let writing: Promise<void> | undefined;

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const texts = waiting;
      waiting = [];
      waitingLength = 0;
      const between = isEmpty ? "" : format.between;
      const text = between + texts.join(format.between);
      try {
        await writeAt(file, at, text, format.end);
        at += Buffer.byteLength(text);
        isEmpty = false;
        if (lost > 0) tell(`${file} takes entries again: ${lost} are lost`);
        lost = 0;
        isRefused = false;
      } catch (error) {
        lost += texts.length;
        refuse(error);
      }
    }
  }

  function refuse(error: unknown): void {
    if (!isRefused) {
      tell(
        `${file} takes no entries (${(error as Error).message}): requests are answered, but not written; make room or check the folder`,
      );
    }
    isRefused = true;
  }

  return {
    add(text) {
      if (waitingLength + text.length > LONGEST_WAIT) {
        lost += 1;
        refuse(new Error("it takes them too slowly"));
        return;
      }
      waiting.push(text);
      waitingLength += text.length;
      writing ??= writeWaiting().finally(() => {
        writing = undefined;
      });
    },
    async flush() {
      while (writing) await writing;
    },
  };
}

/** Writes a text and the end behind it; where that fails, tries to leave the file as it was. */
async function writeAt(file: string, at: number, text: string, end: string): Promise<void> {
  const handle = await open(file, "r+");
  const { size } = await handle.stat();
  if (size !== at + Buffer.byteLength(end)) {
    await handle.close();
    throw new Error("another program has changed it");
  }
  try {
    await writeAll(handle, Buffer.from(text + end), at);
  } catch (error) {
    await writeAll(handle, Buffer.from(end), at).catch(() => {});
    await handle.truncate(at + Buffer.byteLength(end)).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const left = bytes.length - written;
    written += (await handle.write(bytes, written, left, at + written)).bytesWritten;
  }
}

/** Makes the file where it is missing; gives the place behind its last entry. */
function prepare(file: string, { start, end }: FileFormat): number {
  try {
    const handle = openSync(file, "a+");
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) throw new Error("it is a device or a pipe");
      if (stats.size > 0) return continued(handle, file, stats.size, end);
      writeSync(handle, start + end);
      return Buffer.byteLength(start);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `cannot write ${file} (${(error as Error).message}): check the folder and its permissions`,
    );
  }
}

function continued(handle: number, file: string, size: number, end: string): number {
  const own = Buffer.alloc(Buffer.byteLength(end));
  readSync(handle, own, 0, own.length, Math.max(0, size - own.length));
  if (own.toString() === end) return size - own.length + finishLine(handle, size, end);
  throw new UserError(
    `${file} is not a file that the mock wrote, so it is not continued: give another name`,
  );
}

/** Ends the last line of a process that was killed while it wrote; gives how many bytes that takes. */
function finishLine(handle: number, size: number, end: string): number {
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return end !== "" || last.toString() === "\n" ? 0 : writeSync(handle, "\n");
}
