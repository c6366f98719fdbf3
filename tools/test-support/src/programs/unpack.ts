import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** Decompresses a program's `.br` file. */
export async function decompress(file: string, program: string): Promise<void> {
  const target = createWriteStream(program, { mode: 0o755 });
  await pipeline(createReadStream(file), createBrotliDecompress(), target);
}

/** Unpacks a `.tar.br` file into a folder. */
export async function untar(file: string, folder: string): Promise<void> {
  const tar = spawn("tar", ["-x", "--no-same-owner", "-C", folder], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(tar, "close");
  // tar stops reading at the archive's end, so its input may close before the padding is written.
  const failure = await pipeline(createReadStream(file), createBrotliDecompress(), tar.stdin).then(
    () => undefined,
    (error: unknown) => error,
  );
  const [code] = await ended;
  if (code !== 0) throw new Error(`tar could not unpack ${file}`, { cause: failure });
}
