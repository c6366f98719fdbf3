/**
 * A mistake that the user can fix: a busy port, an unreadable document, an unknown vendor.
 * The message is one line that names the cause and the remedy; commands print it and exit with 1.
 */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/**
 * Distinguishes a mistake that the user can fix from a bug. Checks the error's name, since the built
 * mock brings its own copy of {@link UserError}. Errors of `parseArgs` of `node:util` count too.
 */
export function isUserError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // A DOMException, such as an abort, has a number there.
  const { code } = error as { code?: unknown };
  const isOfParseArgs = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS_");
  return error.name === "UserError" || isOfParseArgs;
}
