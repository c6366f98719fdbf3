import {
  basicAuthorization,
  createVendorClient,
  defaultHeaders,
  type Middleware,
  requireText,
  type VendorClient,
  type VendorClientOptions,
} from "@carespec/core";
import { operations, servers } from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";

/** Typed calls of the Catalyst API; Basic authentication and User-Agent are supplied by the client. */
export type CatalystClient = VendorClient<paths>;

/** What the Catalyst client is given once, so that no call asks for it. */
export interface CatalystOptions extends VendorClientOptions {
  /** The requesting organisation's id, the user name of HTTP Basic. */
  organizationId: string;
  /** The token that the organisation created, the password of HTTP Basic. */
  token: string;
  /**
   * Name of your application. Catalyst refuses requests without a User-Agent (403) and asks for the
   * application's name, for example `Best-Billing-Application`.
   */
  userAgent: string;
}

/**
 * Creates a client of the DataFinch Catalyst API V1.
 *
 * `baseUrl` defaults to production; use `https://sandbox.datafinch.com` for development and test,
 * as the vendor asks. Each request carries `User-Agent` and `Content-Type`, which Catalyst wants on
 * all requests, `GET` and `DELETE` included, and Basic authentication, except to the sign-on page
 * `/login/authenticate`. A call may override a header through `headers`.
 *
 * @example
 * const client = createCatalystClient({ organizationId, token, userAgent: "Best-Billing" });
 * const { data, response } = await client.GET("/api/users", { params: { query: { size: 100 } } });
 * if (!data) throw new Error(`Catalyst answered ${response.status}`);
 *
 * @throws TypeError that names an option which is missing
 * @see http://wiki.datafinch.com/display/DOC/API+Documentation
 */
export function createCatalystClient(options: CatalystOptions): CatalystClient {
  const organizationId = requireText(options.organizationId, "organizationId");
  if (organizationId.includes(":")) throw new TypeError("organizationId must not contain a colon");
  return createVendorClient<paths>(
    { ...options, baseUrl: options.baseUrl ?? servers[0] },
    basicAuth(basicAuthorization(organizationId, requireText(options.token, "token"))),
    defaultHeaders({
      "User-Agent": requireText(options.userAgent, "userAgent"),
      "Content-Type": "application/json",
    }),
  );
}

/** Sends the credentials, except where the document declares that an operation asks for none. */
function basicAuth(authorization: string): Middleware {
  return {
    onRequest({ request, schemaPath }) {
      const key = `${request.method} ${schemaPath}` as keyof typeof operations;
      const isPublic = operations[key]?.security.length === 0;
      if (isPublic || request.headers.has("Authorization")) return undefined;
      request.headers.set("Authorization", authorization);
      return request;
    },
  };
}
