import semver from "semver";
import { type Change, greatest, isSmaller, type Size, stepFor } from "../change.ts";
import type { Changeset } from "../changesets/read-changesets.ts";

/** What the check says about one package. */
export interface Verdict {
  name: string;
  /** Of the last release; missing before the first one. */
  released?: string;
  /** In its `package.json`. */
  version: string;
  /** The smallest step that the changes allow; `none` where nothing changed. */
  required: Size;
  /** The step that the changesets, or a version that is already higher, make. */
  declared: Size;
  /** The changesets that name the package. */
  changesets: string[];
  /** Those of them that make the step `declared`. */
  covering: string[];
  changes: Change[];
  ok: boolean;
}

/** What is judged. */
export interface Judged {
  name: string;
  version: string;
  released?: string | undefined;
  changes: Change[];
  changesets: readonly Changeset[];
}

/** Compares the step that a package's changes require with the one that its changesets make. */
export function judge({ name, version, released, changes, changesets }: Judged): Verdict {
  const named = changesets.flatMap(({ file, releases }) => {
    const sizes = releases.filter((each) => each.name === name).map(({ size }) => size);
    return sizes.length === 0 ? [] : [{ file, size: greatest(sizes) }];
  });
  const sizes = named.map(({ size }) => size);
  const making = (step: Size) => named.filter(({ size }) => size === step).map(({ file }) => file);
  if (released === undefined) {
    const none = { required: "none" as const, changes: [], ok: true };
    return {
      name,
      version,
      declared: greatest(sizes),
      changesets: named.map(({ file }) => file),
      covering: making(greatest(sizes)),
      ...none,
    };
  }
  const required = stepFor(greatest(changes.map(({ size }) => size)), released);
  const declared = greatest([...sizes, versionStep(released, version)]);
  return {
    name,
    released,
    version,
    required,
    declared,
    changesets: named.map(({ file }) => file),
    covering: making(declared),
    changes,
    ok: !isSmaller(declared, required),
  };
}

/** The step from the released version to one that `changeset version` has written already. */
function versionStep(released: string, version: string): Size {
  const step = semver.gt(version, released) ? semver.diff(released, version) : null;
  if (step === null) return "none";
  if (/major/.test(step)) return "major";
  return /minor/.test(step) ? "minor" : "patch";
}
