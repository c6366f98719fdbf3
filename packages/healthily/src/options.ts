import type { ClientOptions, Secret, SessionOption } from "@carespec/core";
import type { servers } from "./gen/api.ts";
import type { Terms } from "./gen/types.ts";

/**
 * Shows the terms to the person concerned and tells whether all of them were accepted. The vendor
 * asks to present every text clearly and without exception, and to keep `footer_policies` within
 * reach on each screen. Returning `false` refuses; nothing is ever accepted without this call.
 */
export type AcceptTerms = (terms: Terms, occasion: TermsOccasion) => boolean | Promise<boolean>;

/** Why terms are shown, and for how long. */
export interface TermsOccasion {
  /** Whether this is the first login, or one after a token that has expired or was refused. */
  reason: "first" | "expired" | "refused";
  /** Aborts when no call waits for the answer any more: take the terms off the screen then. */
  signal: AbortSignal;
}

/** Options of the Healthily client, given once instead of with each call. */
export interface HealthilyOptions extends ClientOptions {
  /**
   * The vendor's server that calls go to. `development` is the vendor's own, probably closed to
   * partners. @default "production"
   */
  environment?: keyof typeof servers | undefined;
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
   * What calls do after the end of a consultation that is under way, by time (31 minutes) or by a
   * 401. `fail` rejects with a `ConsultationLostError`, and only `startConsultation` logs in again.
   * `restart` logs in and shows the terms at any call, which then presumably continues without a
   * consultation: what the vendor answers is not known (inferred). A kept session that has expired
   * counts as one under way; calls before `startConsultation` log in again in any case.
   * @default "fail"
   */
  onExpired?: "fail" | "restart" | undefined;
  /**
   * Keeps the upgraded token in a store, so that several processes can continue one consultation.
   * The `key` is the person's: whoever has it reads and answers that person's consultation.
   * @default this client's memory
   */
  session?: SessionOption | undefined;
}
