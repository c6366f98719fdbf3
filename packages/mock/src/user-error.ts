/**
 * A mistake that the user can mend: a busy port, an unreadable document, an unknown vendor.
 * The message is one line that names the cause and the remedy; the CLI prints it and exits with 1.
 */
export class UserError extends Error {
  override readonly name: string = "UserError";
}
