import { type CalledOperation, isVendorError, VendorError } from "@carespec/core/vendor";

/**
 * The consultation has ended before this call: its token is past its 31 minutes, or the vendor
 * refuses it; `status` and `body` are then those of the refusal. A new login presumably begins
 * without a consultation (inferred), so that an answer or a report would belong to another one.
 * `startConsultation` begins the next.
 */
export class ConsultationLostError extends VendorError {
  override name = "ConsultationLostError";
  /** Why: the token's time is over, or the vendor answered 401. */
  readonly reason: "expired" | "refused";

  constructor(call: CalledOperation, refusal?: VendorError) {
    const why = refusal ? "the vendor refuses its token" : "its token has expired";
    super(call, {
      what: `the consultation is lost, since ${why}; startConsultation begins another`,
      // Of a response only status and headers are read, and an error has both.
      response: refusal as unknown as Response,
      body: refusal?.body,
      rawText: refusal?.rawText,
    });
    this.reason = refusal ? "refused" : "expired";
  }
}

/** Whether a value is a {@link ConsultationLostError}, also across copies of this package. */
export function isConsultationLostError(value: unknown): value is ConsultationLostError {
  return isVendorError(value) && value.name === "ConsultationLostError";
}
