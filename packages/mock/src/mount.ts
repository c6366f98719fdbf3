import { UserError } from "@carespec/command";
import type { Refuse } from "./http/content-encoding.ts";
import type { PromptHandler } from "./types.ts";

/** One document served under one prefix. */
export interface Mount {
  /** Path prefix without a trailing slash; empty for the root. */
  prefix: string;
  handle: PromptHandler;
  /** Writes a refusal of HTTP itself in the vendor's shape; left out, it stays as it is. */
  refuse?: Refuse | undefined;
  /** Releases what the mount holds besides memory, such as watched files. */
  close?(): Promise<void>;
  /** Reads again what is served, for a vendor of the registry. */
  reload?(): Promise<void>;
}

/**
 * A path as a prefix: with a leading slash and without trailing ones; empty for the root.
 *
 * @throws UserError for a path of the mock's own
 */
export function toPrefix(path: string): string {
  const prefix = path.replace(/\/+$/, "").replace(/^(?=[^/])/, "/");
  if (!/^\/__(mock|session)(\/|$)/.test(prefix)) return prefix;
  throw new UserError(`the mount ${path} is a path of the mock itself: choose another one`);
}

/** The part of a path below a prefix, with its leading slash. */
export function below(prefix: string, path: string): string {
  return path.slice(prefix.length) || "/";
}
