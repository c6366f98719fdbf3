/** The address of a mock on a Unix socket, as it prints it and as `--url` takes it. */
export function socketAddress(path: string, isTls: boolean): string {
  return `${isTls ? "unix+tls" : "unix"}:${path}`;
}

/** What an address of a Unix socket says; `undefined` for any other address. */
export function readSocketAddress(url: string): { path: string; isTls: boolean } | undefined {
  const [, tls, path] = /^unix(\+tls)?:(.+)$/s.exec(url) ?? [];
  return path === undefined ? undefined : { path, isTls: tls !== undefined };
}
