/** A sample in one language. */
export interface SampleCode {
  /** A program or script that runs as it is; not in every language. */
  whole?: string;
  /** The call alone; what it needs has the names of the whole program. */
  call: string;
}
