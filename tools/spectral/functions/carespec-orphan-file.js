// @ts-check
import { partFiles } from "@carespec/document";
import { followedFiles, houseFolder, reachedFiles } from "./lib/document-files.js";
import { reportInFile } from "./lib/placed-objects.js";

/**
 * Finds the files of paths, webhooks and components that no reference reaches from `openapi.yaml`: they
 * are neither linted nor bundled, so whoever edits them changes nothing.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecOrphanFile(_document, _options, context) {
  const folder = houseFolder(context);
  if (folder === undefined) return [];
  const reached = reachedFiles(context, folder);
  const others = partFiles(folder).filter((file) => !reached.has(file));
  if (others.length === 0) return [];
  // Spectral's resolver leaves out some files of which parts refer to each other in circles.
  const followed = followedFiles(folder);
  return others
    .filter((file) => !followed.has(file))
    .map((file) =>
      reportInFile(
        file,
        [],
        "openapi.yaml reaches this file by no reference, so it is in no build: refer to it, or delete it.",
      ),
    );
}
