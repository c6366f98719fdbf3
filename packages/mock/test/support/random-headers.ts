import fc from "fast-check";
import type { DocumentedOperation } from "./documented.ts";
import { oddHeader } from "./odd-values.ts";

/** The value in one case of so many, and nothing in the others. */
function oneIn<Value>(cases: number, arbitrary: fc.Arbitrary<Value>) {
  return fc.oneof(
    { weight: cases - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}

/** Request headers that steer the mock, negotiate, or do not concern a vendor. */
export function randomHeaders({
  statuses,
  exampleNames,
}: DocumentedOperation): fc.Arbitrary<Record<string, string>> {
  const code = fc.oneof(
    fc.constantFrom(...statuses),
    fc.integer({ min: -1, max: 700 }).map(String),
  );
  const example = fc.constantFrom("", "none", "__proto__", ...exampleNames);
  const prefer = fc.oneof(
    code.map((status) => `code=${status}`),
    fc.tuple(code, example).map(([status, name]) => `code=${status}, example=${name}`),
    example.map((name) => `example=${name}`),
    fc.constantFrom("dynamic=true", "dynamic=maybe", ",", "code", "code=", "respond-async"),
    oddHeader,
  );
  const fault = fc.oneof(
    fc.constantFrom("delay; ms=0", "status", "status; status=418", "status; status=204"),
    fc.constantFrom("rate-limit; retry-after=3", "drop", "broken-json", "html", "delay; ms=-1"),
    oddHeader,
  );
  const accept = fc.oneof(
    fc.constantFrom("*/*", "*", "application/json", "text/html", "application/*;q=0.1", ",", ""),
    oddHeader,
  );
  return fc
    .record({
      prefer: oneIn(6, prefer),
      accept: oneIn(6, accept),
      "x-mock-validate": oneIn(12, fc.oneof(fc.constantFrom("off", "off", "on"), oddHeader)),
      "x-mock-fault": oneIn(12, fault),
      "x-mock-delay": oneIn(20, fc.oneof(fc.constantFrom("0", "1", "-1", "1e3"), oddHeader)),
      "x-mock-unknown": oneIn(100, oddHeader),
      "content-encoding": oneIn(30, fc.constantFrom("gzip", "identity", "br", "none", "")),
      cookie: oneIn(30, oddHeader),
      origin: oneIn(30, oddHeader),
    })
    .map((headers) => {
      const pairs = Object.entries(headers);
      return Object.fromEntries(
        pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
    });
}
