/** Statuses whose answer has no body. The web's `Response` refuses one. */
export const BODILESS = new Set([101, 204, 205, 304]);

/** Those whose answer has no `Content-Length` either. */
export const LENGTHLESS = new Set([204, 304]);
