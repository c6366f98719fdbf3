import { type Client, createClient, type Middleware } from "./openapi-fetch.ts";
import { requireHttpUrl } from "./options.ts";
import { querySerializer } from "./query.ts";

/**
 * A client with one method per HTTP verb (`GET`, `POST`, `PUT`, `DELETE`, …), typed by a vendor's
 * document. A call resolves to `{ data, response }` for a 2xx and to `{ error, response }` for any
 * other status; it rejects only where there is no answer at all or where authentication fails.
 *
 * @typeParam Paths - the generated `paths` of a vendor's package
 */
export type VendorClient<Paths extends object> = Client<Paths>;

/** What every vendor's client accepts. */
export interface VendorClientOptions {
  /** Where the API stands, for example a mock's base URL. Default: the vendor's production server. */
  baseUrl?: string;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** What a vendor's package adds to its user's setup. */
export interface VendorClientSetup extends VendorClientOptions {
  baseUrl: string;
  /** List parameters of the query that are sent comma-separated; default none. */
  commaSeparated?: readonly string[];
}

/**
 * Builds a typed client.
 *
 * @param setup - the user's options, with the base URL settled
 * @param middleware - authentication and default headers, in the order in which they see a request
 * @throws TypeError where `baseUrl` is not an absolute http(s) URL
 */
export function createVendorClient<Paths extends object>(
  setup: VendorClientSetup,
  ...middleware: Middleware[]
): VendorClient<Paths> {
  const client = createClient<Paths>({
    baseUrl: requireHttpUrl(setup.baseUrl, "baseUrl"),
    querySerializer: querySerializer(setup.commaSeparated),
    // Looked up at each call, so that a `fetch` that is replaced later (as MSW does) is used.
    fetch: setup.fetch ?? ((request) => globalThis.fetch(request)),
  });
  client.use(...middleware);
  return client;
}
