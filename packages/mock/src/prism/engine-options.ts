/** Prism's own mock flags, with Prism's meanings and defaults (all off). */
export interface EngineOptions {
  dynamic?: boolean | undefined;
  errors?: boolean | undefined;
  ignoreExamples?: boolean | undefined;
  seed?: string | undefined;
  /** Whether an Accept that nothing fits gets the first content instead of a 406; default false. */
  acceptAny?: boolean | undefined;
  /** What is read and written beyond Prism: names of {@link BEYOND}, or `all`. Default none. */
  beyond?: readonly string[] | "all" | undefined;
}
