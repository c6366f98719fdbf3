/** A key that a text has twice in one object. */
export interface DoubledKey {
  key: string;
  /** Line and column of the two, such as `4:3`. */
  first: string;
  last: string;
}

/** A text as a value. */
export interface Parsed {
  value: unknown;
  doubled: DoubledKey[];
}
