/** The sizes of a change, smallest first, as semantic versioning names them. */
export const SIZES = ["none", "patch", "minor", "major"] as const;

/** What a change means for users: `major` breaks them, `minor` gives them something, `patch` neither. */
export type Size = (typeof SIZES)[number];

/** Who found a change. */
export type Finder =
  | "redocly diff"
  | "document rules"
  | "declarations"
  | "last consumer"
  | "package.json"
  | "build";

/** The headings of change notes, in their order. */
export const HEADINGS = ["Breaking", "Added", "Changed", "Fixed", "Examples"] as const;

/** A heading of change notes. */
export type Heading = (typeof HEADINGS)[number];

/** One difference from the last release that users can notice. */
export interface Change {
  /** Its honest size, as it counts from 1.0.0 on. */
  size: Exclude<Size, "none">;
  heading: Heading;
  /** What changed, as users name it: an operation, an exported name, a member of `package.json`. */
  subject: string;
  /** What changed and what it means, without a full stop. */
  text: string;
  by: Finder;
  /** JSON pointer into the bundled document, where the change is in one. */
  pointer?: string;
  /** `file:line` from the repository's top. */
  place?: string;
  /** What was there, where it is short enough to show. */
  before?: string;
  /** What is there now. */
  after?: string;
  /** All operations of the document that it concerns, by operationId; `subject` may name only the first. */
  operations?: string[];
  /** All schemas and exported names that it concerns. */
  types?: string[];
  /** Names that lead to what changed: members, parameters, operations. */
  members?: string[];
  /** What other judges say of the same difference. */
  also?: Echo[];
}

/** How another judge tells a difference. */
export type Echo = Pick<Change, "size" | "by" | "subject" | "text" | "place">;

/** How many names a text lists. */
const LISTED = 5;

/** Names in a text: the first five, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
  return `${names.slice(0, LISTED).join(", ")}${more}`;
}

/** The greatest of several sizes; `none` without any. */
export function greatest(sizes: readonly Size[]): Size {
  return SIZES[Math.max(0, ...sizes.map((size) => SIZES.indexOf(size)))] ?? "none";
}

/** Tells whether a size is smaller than another. */
export function isSmaller(one: Size, other: Size): boolean {
  return SIZES.indexOf(one) < SIZES.indexOf(other);
}

/**
 * The smallest step of a version that may carry a change. Before 1.0.0 there is no step above
 * `minor`, so what breaks users takes that one.
 *
 * @param version - of the last release
 */
export function stepFor(size: Size, version: string): Size {
  return size === "major" && version.startsWith("0.") ? "minor" : size;
}
