import type { Mock } from "../../src/index.ts";
import type { DocumentedVendor } from "./documented.ts";
import { logIn } from "./log-in.ts";
import type { SentRequest } from "./sent-request.ts";

const ORIGIN = "http://mock.test";

/** A vendor in its own session that has logged in, with the headers that this gave. */
export async function openRandomly(
  mock: Pick<Mock, "sessionOf" | "listVendors">,
  { name }: Pick<DocumentedVendor, "name">,
) {
  const session = mock.sessionOf(crypto.randomUUID());
  const listing = mock.listVendors(ORIGIN).find((vendor) => vendor.name === name);
  if (!listing) throw new Error(`the mock does not list ${name}`);
  const keys = await logIn(listing, session.fetch);

  /** Sends a request below the vendor's base URL. `fetch` knows no body of GET and HEAD. */
  async function send({ method, target, headers, body }: SentRequest) {
    const init = method === "GET" || method === "HEAD" || !body ? {} : { body };
    const request = new Request(listing?.baseUrl + target, { method, headers, ...init });
    return session.fetch(request).catch((error: Error) => {
      if (error.message === "fetch failed") return "dropped" as const;
      throw error;
    });
  }

  return { ...session, keys, send };
}
