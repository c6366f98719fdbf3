/**
 * A path that is known is itself. Of any other, the known ones that go on where it ends, or where
 * its last segments are left out: the compiler's error then names these and not all.
 */
export type NearestPath<Known extends PropertyKey, Path> = Path extends Known
  ? Path
  : StartingWith<Known, Path & string>;

type StartingWith<Known extends PropertyKey, Path extends string> = [
  Extract<Known, `${Path}${string}`>,
] extends [never]
  ? StartingWith<Known, Parent<Path>>
  : Extract<Known, `${Path}${string}`>;

/** A path without its last segment. */
type Parent<Path extends string> = Path extends `${infer Head}/${infer Rest}`
  ? Rest extends `${string}/${string}`
    ? `${Head}/${Parent<Rest>}`
    : Head
  : "";
