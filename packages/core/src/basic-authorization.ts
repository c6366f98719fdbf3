/**
 * The value of an `Authorization` header for HTTP Basic, with UTF-8 credentials (RFC 7617).
 *
 * @param username - must not contain a colon
 */
export function basicAuthorization(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
