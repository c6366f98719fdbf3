import { percentDecoded } from "../percent-encoding.ts";

/** The part of json-schema-ref-parser's `$Refs` that finds what a reference leads to. */
export interface ReferenceFiles {
  /** Files by their URL-escaped path. */
  _$refs: Record<string, unknown>;
  _resolve(path: string, ...rest: unknown[]): unknown;
}

/**
 * Lets the parser find the files of a document below a folder whose name a URL escapes, such as
 * `für alle` or `50%`. In files after the first, it puts the file's plain path before local
 * references, and then does not find that path among the escaped ones. Changes the prototype in place.
 */
export function findPlainPaths(prototype: ReferenceFiles): void {
  const resolve = prototype._resolve;
  prototype._resolve = function (path, ...rest) {
    const end = path.lastIndexOf("#");
    const file = end < 0 ? path : path.slice(0, end);
    if (this._$refs[file] !== undefined) return resolve.call(this, path, ...rest);
    const plain = [file, percentDecoded(file)];
    const known = Object.keys(this._$refs).find((escaped) =>
      plain.includes(percentDecoded(escaped)),
    );
    return resolve.call(
      this,
      known === undefined ? path : known + path.slice(file.length),
      ...rest,
    );
  };
}
