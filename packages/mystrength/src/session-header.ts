/** The header that the vendor documents for the session's token. */
export const SESSION_HEADER = "x-session-token";
