import { describe, it } from "vitest";
import { besidePrism, get, type Row, titled } from "../support/side-by-side.ts";

const digest = 'Digest username="a", realm="b", nonce="c", uri="d", response="e"';

/** What a client may send, by name; none of it is looked at closer than Prism does. */
const CREDENTIALS: Record<string, Record<string, string>> = {
  nothing: {},
  key: { "X-Key": "any" },
  "key in capitals": { "X-KEY": "0" },
  "empty key": { "X-Key": "" },
  cookie: { Cookie: "sid=1" },
  "second cookie": { Cookie: "a=b; sid=1" },
  "longer cookie": { Cookie: "longsid=1" },
  "empty cookie": { Cookie: "sid=" },
  "key and cookie": { "X-Key": "any", Cookie: "sid=1" },
  basic: { Authorization: "Basic YTpi" },
  "basic in lower case": { Authorization: "basic YTpi" },
  "basic and more": { Authorization: "Basic YTpi  x" },
  "basic without colon": { Authorization: "Basic YQ==" },
  "basic with two colons": { Authorization: "Basic YTpiOmM=" },
  "empty basic": { Authorization: "Basic" },
  bearer: { Authorization: "Bearer x" },
  "bearer after two spaces": { Authorization: "Bearer  x" },
  "bearer in lower case": { Authorization: "bearer x" },
  "empty bearer": { Authorization: "Bearer " },
  digest: { Authorization: digest },
  "short digest": { Authorization: 'Digest username="a"' },
  "empty digest": { Authorization: "Digest" },
  "unknown scheme": { Authorization: "Token x" },
  "empty authorization": { Authorization: "" },
  "key and bearer": { "X-Key": "any", Authorization: "Bearer x" },
  "key and unknown scheme": { "X-Key": "any", Authorization: "Token x" },
};

const ALL = Object.keys(CREDENTIALS);
const AUTHORIZED = ALL.filter((name) => CREDENTIALS[name]?.Authorization !== undefined);
const KEYS = ALL.filter((name) => Object.values(CREDENTIALS[name] ?? {})[0] && /key/.test(name));
const COOKIES = ["cookie", "second cookie", "longer cookie", "key and cookie"];
const BASICS = ["basic", "basic in lower case", "basic and more"];
const BEARERS = ["bearer", "bearer after two spaces", "key and bearer"];

/** Which credentials open a path. */
const OPENED: Record<string, string[]> = {
  "/inherited": KEYS,
  "/open": ALL,
  // No security is a scheme of its own, which any authorization breaks.
  "/optional": [...ALL.filter((name) => !AUTHORIZED.includes(name)), ...BASICS],
  "/either": [...BASICS, ...BEARERS],
  "/both": ["key and cookie"],
  "/mixed": BEARERS,
  "/basic": BASICS,
  "/bearer": BEARERS,
  "/digest": ["digest"],
  "/query": [],
  "/cookie": COOKIES,
  "/oauth": BEARERS,
  "/oidc": BEARERS,
  "/default": KEYS,
};

const rows: Row[] = [
  ...get(200, ["/query?key=any", "/query?key=a&key=b", "/either?key=any"]),
  ...get(401, ["/query?key=", "/query?key", "/query?KEY=any", "/mixed?key=any"]),
  ...get(200, ["/mixed?key=any"], { "X-Key": "any" }),
  ...get(401, ["/mixed?key="], { "X-Key": "any" }),
  ...get(401, ["/mixed", "/basic", "/basic?__code=200"], { Prefer: "code=200" }),
  ...get(401, ["/mixed"], { Prefer: "code=401", Accept: "text/html" }),
  ...get(404, ["/mixed"], { Prefer: "code=401, example=none" }),
  ...get(401, ["/mixed?key=any"], { "X-Key": "any", Prefer: "code=401" }),
  // Security comes first, and its violation is listed with the others.
  ...get(401, ["/default?limit=x"]),
  ...get(422, ["/default?limit=x"], { "X-Key": "any" }),
  ...get(404, ["/nowhere"]),
  [405, { method: "POST", path: "/basic" }],
  [405, { method: "HEAD", path: "/basic" }],
];

describe("security is checked as by Prism:", () => {
  const { expectAlike } = besidePrism("parity/security.yaml");

  const attempts = Object.entries(OPENED).flatMap(([path, opening]) =>
    ALL.map((name) => ({ path, name, status: opening.includes(name) ? 200 : 401 })),
  );
  it.each(attempts)("$status at $path with: $name", ({ path, name, status }) =>
    expectAlike(status, { path, headers: CREDENTIALS[name] ?? {} }),
  );

  it.each(titled(rows))("%s", (_, status, question) => expectAlike(status, question));
});
