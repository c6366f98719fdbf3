import { repositoryRoot } from "@carespec/document";

/** An absolute path of several folders, with or without file://, that is no part of an address. */
const ABSOLUTE =
  /(?:file:\/\/)?(?<![\w:/.~#}-])(?:[A-Za-z]:)?[\\/](?:[^\s\\/'"`:()<>]+[\\/])+([^\s\\/'"`:()<>]+)/g;

/** A program's text in which files of the repository are named from its top, and others by their names. */
export function withoutPaths(text: string): string {
  return belowTop(text).replaceAll(ABSOLUTE, "$1");
}

/** A text in which files below some folders, or in the repository, are named from there. */
export function belowTop(text: string, folders: string[] = []): string {
  return [...folders, repositoryRoot].reduce(
    (left, folder) => left.replaceAll(`file://${folder}/`, "").replaceAll(`${folder}/`, ""),
    text,
  );
}
