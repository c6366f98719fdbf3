/** What stops a rehearsal in a way that the user can mend; its message says how. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}
