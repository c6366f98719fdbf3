import { realpathSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";

/** What the references of a document may lead to. */
export interface AccessOptions {
  /**
   * Folders and origins (`https://example.com`) that references may lead to, besides the document's
   * own folder and, for a document with a URL, its own origin.
   */
  allowRefs?: readonly string[] | undefined;
  /** Whether nothing may be fetched over the network; default false. */
  offline?: boolean | undefined;
}

/** A reference that leads to another file, and where it is written. */
export interface Origin {
  reference: string;
  /** The pointer of the `$ref`, after the name of its file. */
  place: string;
}

/** Decides what may be read for a document. */
export interface Access {
  /**
   * Throws a {@link UserError}, which names the reference and its place, for an address outside the
   * document's borders. A file counts by its real path, behind symbolic links.
   */
  expectAllowed(address: URL, from: Origin): void;
  /** Throws a {@link UserError} for an address that is fetched although the mock is to be offline. */
  expectOnline(address: URL): void;
}

/**
 * The borders of one document.
 *
 * @throws UserError for something to allow that is neither a folder nor an origin
 */
export function createAccess(root: URL, { allowRefs = [], offline }: AccessOptions): Access {
  const isRemote = (text: string) => /^https?:\/\//i.test(text);
  const origins = new Set(allowRefs.filter(isRemote).map(originOf));
  const folders = allowRefs.filter((given) => !isRemote(given)).map(folderOf);
  if (root.protocol === "file:") folders.push(realpathSync(dirname(fileURLToPath(root))));
  else origins.add(root.origin);

  function expectOnline(address: URL): void {
    if (!offline || address.protocol === "file:") return;
    throw new UserError(
      `${address.href} would be fetched: leave --offline out, or use a local copy`,
    );
  }

  return {
    expectOnline,
    expectAllowed(address, { reference, place }) {
      const isFile = address.protocol === "file:";
      const isInside = isFile ? isBelow(folders, address) : origins.has(address.origin);
      if (!isInside) {
        const home = root.protocol === "file:" ? "folder" : "origin";
        const remedy = isFile ? dirname(fileURLToPath(address)) : address.origin;
        throw new UserError(
          `${place}: the $ref "${reference}" leads out of the document's ${home}: if you trust it, add --allow-ref ${remedy}`,
        );
      }
      if (isFile || !offline) return;
      throw new UserError(
        `${place}: the $ref "${reference}" would be fetched: leave --offline out, or use a local copy`,
      );
    },
  };
}

/** A file that does not exist is left to its reader, which says so. */
function isBelow(folders: readonly string[], address: URL): boolean {
  const file = realPath(fileURLToPath(address));
  return folders.some((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function folderOf(given: string): string {
  const folder = realPath(given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UserError(
    `--allow-ref ${given}: neither a folder nor an origin: give a folder, or an origin such as https://example.com`,
  );
}

function originOf(given: string): string {
  if (URL.canParse(given)) {
    const { origin, pathname, search, hash } = new URL(given);
    if (pathname === "/" && search === "" && hash === "") return origin;
  }
  throw new UserError(
    `--allow-ref ${given}: not an origin: give scheme, host and port alone, such as https://example.com`,
  );
}
