/** `Authorization` for HTTP Basic. */
export function basic(user: string | undefined, password: string | undefined): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
