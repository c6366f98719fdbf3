import type { TokenPlace } from "../auth/token-place.ts";
import type { Secret } from "../secret.ts";

/** A token endpoint of OAuth 2.0 (RFC 6749), and who asks it. */
export interface TokenEndpoint {
  /** Its address: `https:`, or this machine's own. It may have a query. */
  tokenUrl: string;
  /** What the token may be used for. @default what the vendor gives */
  scopes?: readonly string[] | undefined;
  /** More parameters of the request, for example `audience`. @default none */
  parameters?: Readonly<Record<string, string>> | undefined;
  /**
   * How the client says who it is: by HTTP Basic, or in the form.
   * @default "client_secret_basic"
   */
  clientAuthentication?: "client_secret_basic" | "client_secret_post" | undefined;
  /** Shares the tokens with other processes; `placeOf` makes one. @default memory */
  place?: TokenPlace | undefined;
  /** Milliseconds that a request for a token may take, retries included. @default 30,000 */
  loginTimeoutMs?: number | undefined;
  /** What the client's own options are called, for messages. @default the names here */
  names?: TokenEndpointNames | undefined;
}

/** Names of a client's options. */
export interface TokenEndpointNames {
  tokenUrl?: string | undefined;
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  refreshToken?: string | undefined;
}

/** How a client gets tokens with its own credentials. */
export interface ClientCredentialsOptions extends TokenEndpoint {
  clientId: Secret;
  clientSecret: Secret;
}

/** How a client gets tokens with a refresh token. */
export interface RefreshTokenOptions extends TokenEndpoint {
  refreshToken: Secret;
  clientId: Secret;
  /** Left out for a public client, which has none. */
  clientSecret?: Secret | undefined;
}
