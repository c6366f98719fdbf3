import fc from "fast-check";
import { oddText, wellFormed } from "./odd-values.ts";

/** Bytes of a request as text in Latin-1, of which most break HTTP's rules somewhere. */
export function randomConnection(targets: string[]): fc.Arbitrary<string> {
  const latin = oddText.map((text) => Buffer.from(wellFormed(text)).toString("latin1"));
  const bytes = fc
    .uint8Array({ maxLength: 30 })
    .map((some) => Buffer.from(some).toString("latin1"));
  const junk = fc.oneof(latin, bytes);

  const method = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("CONNECT", "TRACE", "QUERY", "get", "PRI", "M-SEARCH"),
    },
    { weight: 1, arbitrary: junk },
  );
  const target = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...targets) },
    { weight: 2, arbitrary: fc.constantFrom(...ABSURD_TARGETS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...targets).chain((known) => junk.map((odd) => known + odd)),
    },
    { weight: 1, arbitrary: junk },
  );
  const version = fc.oneof(
    { weight: 8, arbitrary: fc.constant(" HTTP/1.1") },
    {
      weight: 1,
      arbitrary: fc.constantFrom(" HTTP/1.0", " HTTP/0.9", " HTTP/2.0", " HTTP/9", "", " "),
    },
  );
  const name = fc.oneof(
    fc.constantFrom("Accept", "Authorization", "Content-Type", "Prefer", "Cookie", "__proto__"),
    fc.constantFrom("X-Mock-Session", "X-Mock-Fault", "X-Mock-Delay", "X-Mock-Validate", "Origin"),
    junk,
  );
  const header = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(name, junk).map(([key, value]) => `${key}: ${value}`) },
    { weight: 4, arbitrary: fc.constantFrom(...ABSURD_HEADERS) },
    { weight: 1, arbitrary: junk },
  );
  const body = fc.oneof(
    fc.constantFrom("", "{}", "0\r\n\r\n", "5\r\nab", "zz\r\nab", "4\r\nabcd\r\n0\r\n\r\n"),
    junk,
  );
  return fc
    .tuple(
      method,
      target,
      version,
      fc.array(header, { maxLength: 5 }),
      body,
      fc.nat(400),
      fc.nat(6),
    )
    .map(([verb, path, protocol, headers, content, cut, cutting]) => {
      const lines = [`${verb} ${path}${protocol}`, "Host: localhost", ...headers, "", content];
      const text = lines.join("\r\n");
      return cutting === 0 ? text.slice(0, cut) : text;
    });
}

const ABSURD_TARGETS = [
  "",
  "*",
  "//",
  "///library//readers",
  "http://",
  "http://[::1",
  "http://mock.test:99999/library/readers",
  "HTTPS://MOCK.TEST/library/readers",
  "ftp://mock.test/",
  "mock.test:80",
  "/..",
  "/library/../../__mock/health",
  "/%2e%2e/%5c",
  "/library/readers/%",
  "/library/readers/%00",
  "/library/readers?%",
  "/library/readers#x?y",
  "/library\\readers",
  "/__session//library/readers",
  "/__session/%/library/readers",
  "/__session/a/__session/b/library/readers",
  "/__session/__proto__/library/readers",
  `/library/readers/${"9".repeat(9_000)}`,
  `/library/readers?${"a=1&".repeat(2_000)}`,
  `/${"a/".repeat(4_000)}`,
];

const ABSURD_HEADERS = [
  "Host: another.test",
  "Host:",
  "No colon",
  ": no name",
  " folded: line",
  "Connection: close",
  "Connection: upgrade, close",
  "Upgrade: websocket",
  "Expect: 100-continue",
  "Expect: a miracle",
  "Content-Length: 2",
  "Content-Length: 5",
  "Content-Length: -1",
  "Content-Length: 1e3",
  "Content-Length: 99999999999999999999",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Transfer-Encoding: identity",
  "Content-Encoding: gzip",
  "Content-Encoding: gzip, gzip, br",
  "Content-Type: application/json",
  "Content-Type: application/json; charset=\u00ff",
  "Content-Type: multipart/form-data; boundary=",
  "Accept: ;q=",
  "Accept: */*;q=nan, a/b;;;",
  "Range: bytes=0-",
  "If-None-Match: *",
  "X-Mock-Fault: drop",
  "X-Mock-Fault: truncate",
  "X-Mock-Fault: cut; after=3",
  "X-Mock-Fault: reset",
  "X-Mock-Fault: bad-chunk",
  "X-Mock-Delay: 0",
  "Origin: null",
  "Access-Control-Request-Method: \u00e9",
  `Cookie: ${"a=b; ".repeat(1_000)}`,
  `X-Long: ${"x".repeat(17_000)}`,
];
