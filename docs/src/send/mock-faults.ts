/** The faults of the mock, as `X-Mock-Fault` takes them. */
export const FAULTS: { name: string; header: string; says: string }[] = [
  { name: "delay", header: "delay; ms=2000", says: "answer two seconds later" },
  { name: "status", header: "status; status=503", says: "answer 503" },
  { name: "rate-limit", header: "rate-limit; retry-after=3", says: "refuse with 429" },
  { name: "drop", header: "drop", says: "drop the connection" },
  { name: "truncate", header: "truncate", says: "cut the answer off" },
  { name: "html", header: "html", says: "answer with a proxy's page" },
];
