import {
  basicAuth,
  type ClientOptions,
  createPages,
  createVendorClient,
  requireHeaderText,
  type Secret,
  type VendorClient,
} from "@carespec/core/vendor";
import type { Methods } from "./gen/client.ts";
import { api, servers } from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";
import { requireOrganizationId } from "./organization-id.ts";

/** Calls of the Catalyst API; Basic authentication and the headers are supplied by the client. */
export type CatalystClient = VendorClient<paths, Methods>;

/** Options of the Catalyst client, given once instead of with each call. */
export interface CatalystOptions extends ClientOptions {
  /** The requesting organization's id, a GUID; the user name of HTTP Basic. */
  organizationId: Secret;
  /** The token that the organization created, the password of HTTP Basic. */
  token: Secret;
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
 * as the vendor asks. Each request carries `User-Agent` and `Content-Type`, which Catalyst requires
 * on all requests, `GET` and `DELETE` included, and Basic authentication, except to the sign-on
 * page `/login/authenticate`. A call may override a header through `headers`.
 *
 * @example
 * const client = createCatalystClient({ organizationId, token, userAgent: "Best-Billing" });
 * for await (const student of client.listStudents.pages()) console.log(student.StudentCode);
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see http://wiki.datafinch.com/display/DOC/API+Documentation
 */
export function createCatalystClient(options: CatalystOptions): CatalystClient {
  const { organizationId, token, userAgent, headers, baseUrl = servers[0], ...rest } = options;
  return createVendorClient<paths, Methods>(api, {
    ...rest,
    baseUrl,
    pages: createPages,
    headers: {
      "User-Agent": requireHeaderText(userAgent, "userAgent"),
      "Content-Type": "application/json",
      ...headers,
    },
    auth: {
      BasicAuth: basicAuth(
        { option: "organizationId", secret: organizationId, check: requireOrganizationId },
        { option: "token", secret: token },
      ),
    },
  });
}
