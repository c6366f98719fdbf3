import type { ClientOptions, Secret, SessionOption } from "@carespec/core";
import type { Terms } from "./gen/types.ts";

/**
 * Shows the terms to the person concerned and tells whether all of them were accepted. The vendor
 * asks to present every text clearly and without exception, and to keep `footer_policies` within
 * reach on each screen. Returning `false` refuses; nothing is ever accepted without this call.
 */
export type AcceptTerms = (terms: Terms) => boolean | Promise<boolean>;

/** Options of the Healthily client, given once instead of with each call. */
export interface HealthilyOptions extends ClientOptions {
  /** Your identifier, generated at registration. */
  partnerId: Secret;
  /** Your password, generated at registration. */
  secret: Secret;
  /** Sent as `x-api-key` on every call, the login included. */
  apiKey: Secret;
  /** Called at each login, before the first call that needs accepted terms. */
  acceptTerms: AcceptTerms;
  /**
   * Milliseconds that a login may take, without the time in which a person reads the terms. It does
   * not count as the calls' own time. @default 30,000
   */
  loginTimeoutMs?: number | undefined;
  /**
   * Keeps the upgraded token in a store, so that several processes can continue one consultation.
   * The `key` is the person's: whoever has it reads and answers that person's consultation.
   * @default this client's memory
   */
  session?: SessionOption | undefined;
}
