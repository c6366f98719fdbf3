import { UserError } from "@carespec/command";
import { expectNames } from "../http/host-names.ts";
import type { Vendor } from "../vendors/load.ts";
import type { ProxyOptions } from "./proxy-options.ts";
import { checkedAddresses, type Upstream, UpstreamNotAllowed } from "./upstream-address.ts";

/**
 * The upstreams by vendor.
 *
 * @throws UserError for a malformed one, an unknown vendor, or an address that is not allowed
 */
export async function readUpstreams(
  { upstreams = [], allowUpstreams = [] }: ProxyOptions,
  vendors: readonly Vendor[],
): Promise<Map<string, Upstream>> {
  const allowed = expectNames(allowUpstreams);
  const byVendor = new Map<string, Upstream>();
  for (const text of upstreams) {
    const [, named, url = text] = /^([\w-]+)=(https?:.*)$/i.exec(text) ?? [];
    const vendor = vendorOf(named, text, vendors);
    if (byVendor.has(vendor)) {
      throw new UserError(`${vendor} has two upstreams: give --upstream once for each vendor`);
    }
    const base = expectBase(url);
    const isAllowed = allowed.includes(base.hostname);
    await expectAddress(base, isAllowed);
    byVendor.set(vendor, { base, isAllowed });
  }
  return byVendor;
}

function vendorOf(named: string | undefined, text: string, vendors: readonly Vendor[]): string {
  const names = vendors.map(({ name }) => name);
  if (named !== undefined) {
    if (names.includes(named)) return named;
    throw new UserError(`unknown vendor "${named}" in ${text}: choose from ${names.join(", ")}`);
  }
  const [only] = names;
  if (names.length === 1 && only !== undefined) return only;
  throw new UserError(
    `several vendors are served, so an upstream names its vendor: --upstream ${names[0]}=URL`,
  );
}

function expectBase(url: string): URL {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/.test(base.protocol) || base.search || base.hash) {
    throw new UserError(
      `the upstream ${url} is not a base URL: give one such as http://127.0.0.1:8080/api`,
    );
  }
  if (base.username || base.password) {
    throw new UserError(
      `the upstream ${base.host} has credentials in its URL: leave them out, the caller sends its own`,
    );
  }
  return base;
}

/** A name that leads nowhere yet may do so later; then it is checked again. */
async function expectAddress(base: URL, isAllowed: boolean): Promise<void> {
  try {
    await checkedAddresses(base, isAllowed);
  } catch (error) {
    if (error instanceof UpstreamNotAllowed) throw error;
  }
}
