/**
 * A credential, or a function that fetches it, for example from a secret store. The function is
 * called whenever the credential is needed, so that a rotated one takes effect; cache it where that
 * is too often.
 */
export type Secret = string | (() => string | Promise<string>);

/** Checks a credential: returns the value, or throws a `TypeError` whose message lacks it. */
export type CheckSecret = (value: unknown, option: string) => string;

/**
 * Checks a credential at once where it is a value, and each time it is fetched where it is a function.
 *
 * @throws TypeError that names the option, never its value
 */
export function secretReader(
  secret: Secret,
  option: string,
  check: CheckSecret = requireText,
): () => string | Promise<string> {
  if (typeof secret === "function") return async () => check(await secret(), option);
  const value = check(secret, option);
  return () => value;
}

/**
 * Returns an option that must be a non-empty string on one line. A line break, often read from a
 * secrets file by mistake, would otherwise fail at the first call, in a message that shows the
 * value.
 *
 * @throws TypeError that names the option, never its value
 */
export function requireText(value: unknown, option: string): string {
  if (typeof value !== "string" || value.trim() === "") {
    throw new TypeError(`${option} must be a non-empty string`);
  }
  if (/[\r\n\0]/.test(value)) throw new TypeError(`${option} must not contain a line break`);
  return value;
}

/**
 * Returns text that a header can hold. The platform's own error about other text would show the
 * value, and comes only at a call.
 *
 * @throws TypeError that names it, never its value
 */
export function requireSendable(text: string, name: string): string {
  if (isSendable(text)) return text;
  throw new TypeError(`${name} must not contain a line break or anything but Latin-1`);
}

/** Whether a value is text that a header can hold. */
export function isSendable(value: unknown): value is string {
  return typeof value === "string" && !/[^\t -~\x80-\xff]/.test(value);
}

/**
 * {@link requireText} for text that is sent as a header.
 *
 * @throws TypeError that names the option, never its value
 */
export function requireHeaderText(value: unknown, option: string): string {
  return requireSendable(requireText(value, option), option);
}
