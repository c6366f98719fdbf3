import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createHttpAndFileResolver, Resolver } from "@stoplight/spectral-ref-resolver";
import { kindsOfReferences } from "./kinds-of-references.ts";
import { readYamlFile } from "./yaml-file.ts";

const kindOf = kindsOfReferences((file) => readYamlFile(file).data);

/** The place of the reference that is followed, of those from one file to another in its circle. */
const followed = new Map<string, string | undefined>();

/**
 * How Spectral follows references, instead of its own way, which writes out a file that refers to itself
 * several times once more for each file that refers to it, and never ends. References that close a circle
 * of files stay as they are written. Files may have any name: addresses are decoded before they are read.
 *
 * Spectral loads it by `require`.
 */
const resolver = new Resolver({
  uriCache: createReaders(),
  resolvers: {
    // biome-ignore lint/complexity/useLiteralKeys: the types say that it is protected
    ...createHttpAndFileResolver()["resolvers"],
    file: { resolve: (uri) => readFile(plain(uri.href()), "utf8") },
  },
  transformRef({ ref, uri, jsonPointer }) {
    if (ref?.fragment() !== "") return ref;
    const file = resolve(plain(uri.path()));
    const target = ref.path() === "" ? file : resolve(plain(ref.path()));
    const kind = kindOf(file, target);
    if (kind === "no circle") return ref;
    if (kind === "closes") return undefined;
    const way = `${file}\n${target}`;
    if (!followed.has(way)) followed.set(way, jsonPointer);
    return followed.get(way) === jsonPointer ? ref : undefined;
  },
});

/**
 * Keeps what reads a file, by its address. Each notes the files from which it was reached, once for every
 * reference, and follows nothing any more when it has a hundred: here each file counts once.
 */
function createReaders() {
  const readers = new Map<string, unknown>();
  return {
    stats: { hits: 0, misses: 0 },
    get: (address: string) => readers.get(address),
    has: (address: string) => readers.has(address),
    purge: () => readers.clear(),
    set(address: string, reader: unknown) {
      readers.set(address, reader);
      Promise.resolve(reader).then(countOnce, () => undefined);
    },
  };
}

function countOnce(reader: unknown): void {
  const holder = reader as { uriStack: string[] };
  let files = holder.uriStack;
  Object.defineProperty(holder, "uriStack", {
    get: () => files,
    set: (all: string[]) => {
      files = [...new Set(all)];
    },
  });
}

function plain(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export { resolver as "module.exports" };
