import { isIPv6 } from "node:net";
import { UserError } from "@carespec/command";
import { socketAddress } from "../remote/socket-address.ts";

/** What the environment says of where the mock of this machine listens. */
export interface OwnPlace {
  port: number;
  host: string;
  socket?: string | undefined;
  /** Its certificate; with one it serves HTTPS. */
  tlsCert?: string | undefined;
}

/** Addresses that mean all interfaces, and the one by which this machine reaches itself. */
const LOOPBACK_OF: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/**
 * The address of the mock that was started with the same environment.
 *
 * @throws UserError for port 0, which only the mock can tell
 */
export function ownAddress({ port, host, socket, tlsCert }: OwnPlace): string {
  const isTls = tlsCert !== undefined;
  if (socket !== undefined) return socketAddress(socket, isTls);
  if (port === 0) {
    throw new UserError("port 0 is a free one, which only the mock knows: give --url or --port");
  }
  const name = LOOPBACK_OF[host] ?? host;
  return `${isTls ? "https" : "http"}://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}
