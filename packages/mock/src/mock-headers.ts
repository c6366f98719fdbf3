/**
 * The mock's own headers, in lower case. In a request all but `reason` and `controlToken`, which
 * opens control, steer the mock; in an answer `fault` and `reason` say what the mock did.
 */
export const MOCK_HEADERS = {
  session: "x-mock-session",
  fault: "x-mock-fault",
  delay: "x-mock-delay",
  validate: "x-mock-validate",
  upstream: "x-mock-upstream",
  reason: "x-mock-reason",
  controlToken: "x-mock-control-token",
} as const;

/** What the names of all the mock's own headers begin with; no vendor sees such a header. */
export const MOCK_HEADER_PREFIX = "x-mock-";
