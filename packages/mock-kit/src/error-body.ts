/** A request that HTTP itself refuses: no document has to describe the answer. */
export interface HttpRefusal {
  /** 404, 405, 406, 413 or 415. */
  status: number;
  /** One sentence that says why, as `X-Mock-Reason` has it. */
  message: string;
}

/** Writes the body of such a refusal in the shape of a vendor's other errors. */
export type ErrorBody = (refusal: HttpRefusal) => object;

const TITLES: Record<number, string> = {
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  413: "Content too large",
  415: "Unsupported media type",
};

/** The body for a vendor whose errors have no known shape: a problem of RFC 9457. */
export function problemBody({ status, message }: HttpRefusal): object {
  return { title: TITLES[status] ?? "Refused", status, detail: message };
}
