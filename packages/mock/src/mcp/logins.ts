import { UserError } from "@carespec/command";
import type { HeaderValues, OpenApiDocument, Operation } from "@carespec/document";
import { schemeNames, securityOf, securitySchemesOf } from "@carespec/document";
import type { VendorListing } from "../control/vendor-listing.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { Ask } from "./ask.ts";
import { loadFacts } from "./vendor-facts.ts";

/** The headers that open an operation, or what the caller must pass instead. */
export interface Opening {
  headers: Record<string, string>;
  note?: string;
}

/** Logs in with the mock's demo credentials, once for each session and vendor. */
export interface Logins {
  open(
    listing: VendorListing,
    document: OpenApiDocument,
    operation: Operation,
    session: string,
  ): Promise<Opening>;
  /** Forgets the logins of a session, or one vendor's, so that the next call logs in again. */
  forget(session: string, vendor?: string): void;
}

/** Keeps the logins of one MCP server. */
export function createLogins(ask: Ask): Logins {
  const known = new Map<string, Promise<HeaderValues | undefined>>();

  function logIn(listing: VendorListing, session: string): Promise<HeaderValues | undefined> {
    const key = `${session} ${listing.name}`;
    const running = known.get(key) ?? valuesOf(ask, listing, session);
    known.set(key, running);
    running.catch(() => known.delete(key));
    return running;
  }

  return {
    async open(listing, document, operation, session) {
      const ways = securityOf(document, operation);
      if (ways.length === 0 || ways.some((way) => Object.keys(way).length === 0)) {
        return { headers: {} };
      }
      const values = await logIn(listing, session);
      const way = ways.find((each) => Object.keys(each).every((name) => values?.[name]));
      if (!values || !way) return { headers: {}, note: adviceFor(listing, document, operation) };
      const pairs = Object.keys(way).flatMap((name) => (values[name] ? [values[name]] : []));
      const { headers = {} } = (await loadFacts(listing.name)) ?? {};
      return { headers: { ...lowerCased(headers), ...Object.fromEntries(pairs) } };
    },
    forget(session, vendor) {
      for (const key of known.keys()) {
        if (key === `${session} ${vendor}` || (!vendor && key.startsWith(`${session} `))) {
          known.delete(key);
        }
      }
    },
  };
}

/** As the names of the request's own headers are. */
function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]),
  );
}

async function valuesOf(
  ask: Ask,
  { name, baseUrl, credentials }: VendorListing,
  session: string,
): Promise<HeaderValues | undefined> {
  const facts = await loadFacts(name);
  // A mock of another address may name any base URL; only its path is used.
  const base = new URL(baseUrl);
  return facts?.logIn(
    { baseUrl: base.origin + base.pathname.replace(/\/$/, ""), credentials },
    (url, init = {}) => {
      const { pathname, search } = new URL(url);
      const headers = {
        ...Object.fromEntries(new Headers(init.headers)),
        [MOCK_HEADERS.session]: session,
      };
      const body = typeof init.body === "string" ? { body: init.body } : {};
      return ask({ method: init.method ?? "GET", path: pathname + search, headers, ...body }).then(
        ({ status, text }) => {
          if (status < 400) return new Response(text, { status });
          throw new UserError(
            `the mock refused the login at ${pathname} with ${status}: a fault of the session, or a one-time code that was used before; logIn: false sends without it`,
          );
        },
      );
    },
  );
}

function adviceFor(
  listing: VendorListing,
  document: OpenApiDocument,
  operation: Operation,
): string {
  const schemes = securitySchemesOf(document);
  const names = schemeNames(securityOf(document, operation)).map((name) => {
    const { type, scheme, in: place, name: parameter } = schemes[name] ?? {};
    return `${name} (${[type, scheme, place, parameter].filter(Boolean).join(" ")})`;
  });
  const demo = Object.entries(listing.credentials).map(([name, value]) => `${name} ${value}`);
  const have =
    demo.length > 0 ? `demo credentials: ${demo.join(", ")}` : "it has no demo credentials";
  return `No login is known for ${listing.name}. The operation needs ${names.join(" or ")}; pass it in headers; ${have}.`;
}
