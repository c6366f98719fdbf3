import { isIPv6 } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import { UserError } from "@carespec/command";

/** Addresses that mean all interfaces of the machine. */
const ALL_INTERFACES = ["0.0.0.0", "[::]"];

/** A name or address without a port, as URLs write it; `undefined` for anything else. */
function toName(authority: string): string | undefined {
  if (/[\s/?#@\\]/.test(authority)) return undefined;
  const url = `http://${authority}/`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : undefined;
}

/** Writes an address as a URL does, IPv6 in brackets. */
function toLiteral(address: string): string {
  const plain = address.replace(/%.*$/, "");
  return isIPv6(plain) ? `[${plain}]` : plain;
}

/** Whether a name or address, as URLs write it, can only be this machine. */
function isLoopbackName(name: string): boolean {
  return /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(name);
}

/** Whether a server at this address, or at the one that this name has, is out of reach for others. */
export function isLoopback(host: string): boolean {
  return isLoopbackName(toLiteral(host).toLowerCase());
}

/**
 * The names that a user allows besides the server's own, as URLs write them.
 *
 * @throws UserError for anything but a name or an address without a port
 */
export function expectNames(allowed: readonly string[]): string[] {
  return allowed.map((given) => {
    const literal = toLiteral(given);
    const name = /^([\w.-]+|\[[\da-f:.]+\])$/i.test(literal) ? toName(literal) : undefined;
    if (name !== undefined) return name;
    throw new UserError(
      `the allowed host "${given}" is not a name: give one such as mock.example, without scheme and port`,
    );
  });
}

/**
 * Tells whether a `Host` header names a server: by a loopback name, by what it listens on, or by an
 * allowed name. A page can make its own name lead to any address, but it cannot change the header.
 *
 * @param bound - what the server listens on: the name that it was given, and its address
 */
export function createIsOwnHost(
  bound: readonly string[],
  allowed: readonly string[],
): (host: string) => boolean {
  const own = bound.map((name) => toLiteral(name).toLowerCase());
  const known = new Set([...own, ...expectNames(allowed)]);
  const isEverywhere = ALL_INTERFACES.some((address) => known.has(address));
  return (host) => {
    const name = toName(host);
    if (name === undefined) return false;
    if (isLoopbackName(name) || known.has(name)) return true;
    return isEverywhere && namesOfMachine().includes(name);
  };
}

/** They change while the server runs, as on a laptop that moves. */
function namesOfMachine(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((each = []) => each);
  return [hostname().toLowerCase(), ...addresses.map(({ address }) => toLiteral(address))];
}
