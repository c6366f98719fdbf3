import type { ClientOptions, Secret, SessionOption } from "@carespec/core";
import type { servers } from "./gen/api.ts";
import type { Methods } from "./gen/client.ts";
import type { operations } from "./gen/schema.ts";

/** The two pieces of a partner account, which the vendor sends on separate channels. */
export interface MyStrengthCredentials {
  /** The service account's e-mail address; the vendor's text calls it the username. */
  email: Secret;
  password: Secret;
  /** The TOTP shared secret, in base32. Digits, period and hash are RFC 6238's defaults (inferred). */
  totpSecret: Secret;
}

/** What a login needs to send: the credentials with the current code. */
export interface LoginRequest {
  email: string;
  password: string;
  /** Six digits, computed from the shared secret; valid for about 30 seconds, and once. */
  totpCode: string;
}

/** The result of a login. */
export interface SessionTokens {
  /** Sent as `x-session-token` on every request. */
  sessionToken: string;
  /** Lifetime in milliseconds; left out, the token is used until the vendor answers 401. */
  expiresInMs?: number | undefined;
}

/** Options of both clients. */
export interface CommonOptions extends ClientOptions, MyStrengthCredentials {
  /**
   * The vendor's server that calls go to; its host is inferred, and no other one is known.
   * @default "production"
   */
  environment?: keyof typeof servers | undefined;
  /**
   * Milliseconds that a login may take, without a wait for the next one-time code. It does not count
   * as the calls' own time. @default 30,000
   */
  loginTimeoutMs?: number | undefined;
  /**
   * How far the vendor's clock is ahead of this machine's, in milliseconds, for one-time codes.
   * @default learned from the `Date` of the answer where a login is refused
   */
  clockOffsetMs?: number | undefined;
  /**
   * Keeps the session in a store, so that several processes share it: a one-time code logs in once.
   * The `key` is the account's. @default this client's memory
   */
  session?: SessionOption | undefined;
}

/**
 * Options of the client that uses documented conventions only. The vendor publishes no login
 * operation, so `login` sends it as the partner's own documentation says.
 */
export interface MyStrengthOptions extends CommonOptions {
  /** @default false: the guessed operations do not exist on the client */
  provisional?: false | undefined;
  /**
   * Opens a session; called when the first request needs one and again when it has expired. Throw an
   * error with the answer's `status` and `headers` where the vendor refuses, as the errors of most
   * HTTP clients have them. After a 4xx, or without a token, the next code is tried once, then none
   * for a while.
   */
  login(request: LoginRequest): Promise<SessionTokens>;
}

/** Options of the client that also has the operations which the document infers. */
export interface ProvisionalMyStrengthOptions extends CommonOptions {
  /** States that you know: every path, field and status of these operations is a guess. */
  provisional: true;
  /**
   * The real paths, by operationId, where you know better than the document. Below the base URL, with
   * the parameters of the document's path. @default the document's
   */
  paths?: { readonly [Id in keyof Methods]?: TemplateWith<PathOf<Id>> | undefined } | undefined;
}

type PathOf<Id extends keyof operations> = operations[Id]["parameters"]["path"];

/** A path that has a parameter. */
type TemplateWith<Path> = Path extends object
  ? `/${string}{${keyof Path & string}}${string}`
  : `/${string}`;
