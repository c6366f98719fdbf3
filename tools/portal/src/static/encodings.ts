import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { LRUCache } from "lru-cache";

/** The encodings that are offered, the smallest result first. */
const OFFERED = ["br", "gzip"] as const;
export type Encoding = (typeof OFFERED)[number];

/** Smaller bodies fit into one packet anyway. */
const MIN_BYTES = 1024;

/** Strong enough for pages, and a tenth of a second for a megabyte. */
const BROTLI_QUALITY = 5;

const brotli = promisify(brotliCompress);
const compressWith: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/**
 * Chooses an encoding by `Accept-Encoding`: the one that the client likes best, Brotli among equals.
 *
 * @returns `undefined` for a client that prefers the plain body, or says nothing
 */
export function chooseEncoding(accepted = ""): Encoding | undefined {
  const weights = new Map(accepted.toLowerCase().split(",").map(readWeight));
  const weightOf = (name: string, other = 0) => weights.get(name) ?? weights.get("*") ?? other;
  const best = Math.max(...OFFERED.map((name) => weightOf(name)));
  if (best <= 0 || (weights.get("identity") ?? 0) > best) return undefined;
  return OFFERED.find((name) => weightOf(name) === best);
}

function readWeight(part: string): [name: string, weight: number] {
  const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight ? Number(weight.slice(2)) || 0 : 1];
}

/**
 * Compresses bodies, and remembers results up to `maxBytes` in all. A body is known by its hash, so a
 * changed file is another body.
 */
export function createCompressor(maxBytes = 32 * 1024 * 1024) {
  const known = new LRUCache<string, Buffer>({
    maxSize: maxBytes,
    sizeCalculation: ({ length }) => length + 1,
  });
  return async (body: Buffer, hash: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${hash}`;
    const compressed = known.get(key) ?? (await compressWith[encoding](body));
    known.set(key, compressed);
    return compressed;
  };
}

/** Whether a body is large enough for compression to pay. */
export function isWorthCompressing({ length }: Buffer): boolean {
  return length >= MIN_BYTES;
}
