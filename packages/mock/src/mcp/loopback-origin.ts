import { UserError } from "@carespec/command";

/**
 * The origin of a mock on this machine, for example `http://127.0.0.1:4010`.
 *
 * @throws UserError for anything but a plain http address of a loopback host
 */
export function expectLoopback(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "http:") {
    throw new UserError(`--url "${url}" is not a mock's address: give one like ${EXAMPLE}`);
  }
  if (!isLoopback(parsed.hostname)) {
    throw new UserError(
      `--url names ${parsed.hostname}, which is not this machine: give a mock's address like ${EXAMPLE}`,
    );
  }
  if (parsed.username || parsed.password || parsed.pathname !== "/" || parsed.search) {
    throw new UserError(`--url "${url}" holds more than host and port: give ${parsed.origin}`);
  }
  return parsed.origin;
}

const EXAMPLE = "http://127.0.0.1:4010";

/** A URL writes an address in one way only, whatever the user wrote: `http://0x7f.1` is 127.0.0.1. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
