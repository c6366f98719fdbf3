/**
 * Returns an option that must be a non-empty string on one line. A line break, easily read along
 * from a secrets file, would otherwise fail at the first call, in a message that shows the value.
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
 * Returns an option that must be the absolute URL of an HTTP server, without credentials.
 *
 * @throws TypeError that names the option, and the value where it holds no credentials
 */
export function requireHttpUrl(value: string, option: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.username || url?.password) {
    throw new TypeError(`${option} must not contain credentials`);
  }
  if (url?.protocol === "http:" || url?.protocol === "https:") return value;
  throw new TypeError(
    `${option} is not an absolute URL of an HTTP server: ${JSON.stringify(value)}`,
  );
}
