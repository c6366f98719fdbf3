import type { VendorClientOptions } from "@carespec/core";
import type { components } from "./gen/schema.ts";

/** The legal texts that the vendor wants shown before anything else; see {@link AcceptTerms}. */
export type Terms = components["schemas"]["Terms"];

/**
 * Shows the terms to the person concerned and tells whether all of them were accepted. The vendor
 * asks to present every text clearly and without exception, and to keep `footer_policies` within
 * reach on each screen. Returning `false` refuses; nothing is ever accepted without this call.
 */
export type AcceptTerms = (terms: Terms) => boolean | Promise<boolean>;

/** What the Healthily client is given once, so that no call asks for it. */
export interface HealthilyOptions extends VendorClientOptions {
  /** Your identifier, generated at registration. */
  partnerId: string;
  /** Your password, generated at registration. */
  secret: string;
  /** Sent as `x-api-key` on every call, the login included. */
  apiKey: string;
  /** Called at each login, before the first call that needs accepted terms. */
  acceptTerms: AcceptTerms;
}
