import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { UserError } from "@carespec/command";
import { isLoopback } from "../http/host-names.ts";

/** Where a vendor's requests may go. */
export interface Upstream {
  base: URL;
  /** Whether the user has named its host. */
  isAllowed: boolean;
}

/** An address to connect to, as Node's `lookup` gives it. */
export interface Address {
  address: string;
  family: number;
}

/** An upstream whose addresses are not the machine's own, and which nobody has allowed. */
export class UpstreamNotAllowed extends UserError {}

/**
 * The addresses of an upstream's host, looked up now: a connection is made to these and no others, so that
 * a name cannot lead elsewhere between check and use.
 *
 * @param isAllowed - whether the user has named the host
 * @param find - looks a name up; default: as the machine does
 * @throws UpstreamNotAllowed where one of them is not the machine's own
 */
export async function checkedAddresses(
  base: URL,
  isAllowed: boolean,
  find: (host: string) => Promise<Address[]> = (host) => lookup(host, { all: true }),
): Promise<Address[]> {
  const host = base.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const found = family > 0 ? [{ address: host, family }] : await find(host);
  const other = found.find(({ address }) => !isLoopback(address));
  if (!other || isAllowed) return found;
  const where = family > 0 ? "is not this machine" : `leads to ${other.address}, not this machine`;
  throw new UpstreamNotAllowed(
    `the upstream ${base.host} ${where}: --allow-upstream ${host} allows it`,
  );
}
