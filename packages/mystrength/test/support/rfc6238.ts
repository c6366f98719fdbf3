/** RFC 6238, appendix B, SHA-1: seconds, and the last six of the eight digits printed. */
export const CODES: [second: number, code: string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
];
