import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../change.ts";
import type { PublishedPackage } from "./list-published.ts";

/** What a package publishes besides texts for people: the first 16 digits of SHA-256, by path. */
export type FileHashes = Record<string, string>;

/** Reads the hashes of the files that run, as they were built. */
export function hashFiles({ folder, manifest: { files = [] } }: PublishedPackage): FileHashes {
  const patterns = files.flatMap((file) => [file, `${file}/**/*`]);
  const paths = globSync(patterns, { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.([cm]?js|json|css|html|wasm|svg)$/.test(path))
    .toSorted();
  return Object.fromEntries(
    [...new Set(paths)].map((path) => {
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex")
        .slice(0, 16);
      return [path, hash];
    }),
  );
}

/** A document that the package serves, for example `documents/pets.json`. */
const DOCUMENT = /^documents\/([^/]+)\.json$/;

/** Compares what runs: files that differ, and documents that came or went. */
export function compareFiles(before: FileHashes, after: FileHashes): Change[] {
  const told = (change: Omit<Change, "by">): Change => ({ ...change, by: "build" });
  const documents = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(
    (path) => {
      const [, vendor] = DOCUMENT.exec(path) ?? [];
      if (!vendor || vendor === "index" || (path in before && path in after)) return [];
      const subject = `vendor \`${vendor}\``;
      return path in after
        ? [told({ size: "minor", heading: "Added", subject, text: "is new" })]
        : [
            told({
              size: "major",
              heading: "Breaking",
              subject,
              text: "is gone: requests to it are refused",
            }),
          ];
    },
  );
  const paths = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  if (paths.length === 0) return documents;
  const some = paths.slice(0, 3).join(", ");
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  const text = `differs from the last release: ${some}${more}`;
  return [...documents, told({ size: "patch", heading: "Fixed", subject: "what runs", text })];
}
