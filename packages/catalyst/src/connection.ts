import {
  basicAuth,
  type ClientOptions,
  type Connection,
  type ConnectionOptionsOf,
  createConnection,
  requireHeaderText,
  type Secret,
} from "@carespec/core/vendor";
import { api, type servers } from "./gen/api.ts";
import { requireOrganizationId } from "./organization-id.ts";

/** What calls of the Catalyst API go through. */
export type CatalystConnection = Connection<"catalyst">;

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
  /**
   * The vendor's server that calls go to. Use `sandbox` for development and test, as the vendor
   * asks. @default "production"
   */
  environment?: keyof typeof servers | undefined;
}

/**
 * Creates a connection, through which the functions of `@carespec/catalyst/operations` call. It
 * takes the options of the client, with `observer: observe(hooks)` for its `hooks`. The client is a
 * connection too.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function createCatalystConnection(
  options: ConnectionOptionsOf<CatalystOptions>,
): CatalystConnection {
  const { organizationId, token, userAgent, headers, ...rest }: typeof options = Object(options);
  return createConnection(api, {
    ...rest,
    supplied: {
      "User-Agent": `${requireHeaderText(userAgent, "userAgent")} ${api.product}`,
      "Content-Type": "application/json",
    },
    headers,
    auth: {
      BasicAuth: basicAuth(
        { option: "organizationId", secret: organizationId, check: requireOrganizationId },
        { option: "token", secret: token },
      ),
    },
  });
}
