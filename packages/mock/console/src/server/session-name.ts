/** What the mock takes as the name of a session. */
const VALID = /^[\w.:~-]{1,128}$/;

/** The same in words. */
export const SESSION_RULE =
  "A session's name has 1 to 128 letters, digits, dots, colons, hyphens, underscores or tildes";

/** Whether a session can be called so. */
export function isSessionName(name: string): boolean {
  return VALID.test(name);
}
