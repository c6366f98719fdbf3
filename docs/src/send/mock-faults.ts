/** The faults of the mock, as `X-Mock-Fault` takes them. */
export const FAULTS: { name: string; header: string; says: string }[] = [
  { name: "delay", header: "delay; ms=2000", says: "answer two seconds later" },
  { name: "status", header: "status; status=503", says: "answer 503" },
  { name: "rate-limit", header: "rate-limit; retry-after=3", says: "refuse with 429" },
  { name: "html", header: "html", says: "answer with a proxy's page" },
  { name: "broken-json", header: "broken-json", says: "answer with half a body" },
  { name: "truncate", header: "truncate", says: "break off inside the body" },
  { name: "cut", header: "cut; after=1", says: "break off after one byte" },
  { name: "drip", header: "drip; bytes-per-second=64", says: "answer slowly" },
  { name: "bad-chunk", header: "bad-chunk", says: "send chunks that cannot be read" },
  { name: "drop", header: "drop", says: "drop the connection" },
  { name: "reset", header: "reset", says: "reset the connection" },
  { name: "hang", header: "hang", says: "never answer" },
];
