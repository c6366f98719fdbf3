import type { IHttpOperation } from "@stoplight/types";
import fc from "fast-check";
import type { MockRequest } from "../../src/types.ts";

/*
 * Random requests to any document, out of few values, so that many of them differ in one thing only:
 * what one of them leaves in a cache must not answer the other.
 */
const VALUES = ["1", "0", "x", "ab", "a,b", "", "%zz", "true", "2020-01-01", ".1", ";id=1", "é"];
const WISHES = ["code=404", "code=200", "code=999", "code=many", "example=none", "example=two"];
const TYPES = ["application/json", "application/json; charset=utf-16", "text/plain", "text", ""];
const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
const ACCEPTED = ["*/*", "application/json", "text/*;q=0.5, application/xml", "image/png", "///"];
const PART = '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nab\r\n--x--\r\n';
const BODIES = [
  "",
  "{}",
  '{"name":"a"}',
  '{"title":"Emma","pages":"1"}',
  "{",
  "null",
  "[1]",
  "abc",
];

const anyHeaders = fc.record(
  {
    accept: fc.constantFrom(...ACCEPTED),
    authorization: fc.constantFrom("Basic YTpi", "Bearer x", "Token x"),
    "content-type": fc.constantFrom(...TYPES, ...FORMS),
    cookie: fc.constantFrom("sid=1", "visit=1"),
    prefer: fc.constantFrom(...WISHES, "dynamic=true, seed=a", "return=minimal"),
    "x-key": fc.constantFrom("any", ""),
  },
  { requiredKeys: [] },
);

/** Requests to these operations, right and wrong ones. */
export function anyRequest(operations: IHttpOperation[]): fc.Arbitrary<MockRequest> {
  return fc.oneof(...operations.map(requestTo));
}

function requestTo({ method, path, request }: IHttpOperation): fc.Arbitrary<MockRequest> {
  const names = (part: "query" | "headers") => (request?.[part] ?? []).map(({ name }) => name);
  return fc
    .record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(method) },
        fc.constantFrom("get", "put"),
      ),
      segments: fc.array(fc.constantFrom(...VALUES.map(encodeURI), "%zz"), {
        minLength: 2,
        maxLength: 2,
      }),
      query: anyOf([...names("query"), "deep[size]", "__code", "__example"]),
      sent: anyOf(names("headers").map((name) => name.toLowerCase())),
      headers: anyHeaders,
      body: fc.option(fc.constantFrom(...BODIES, "name=ab&age=1", "name=%zz", PART)),
    })
    .map(({ method: verb, segments, query, sent, headers, body }) => {
      const bytes = body === null ? undefined : new TextEncoder().encode(body);
      const length = bytes ? { "content-length": String(bytes.length) } : {};
      let count = 0;
      return {
        method: verb.toUpperCase(),
        path: path.replace(/\{.+?\}/g, () => segments[count++ % 2] ?? ""),
        search: searchOf(query),
        headers: { ...Object.fromEntries(sent), ...headers, ...length },
        body: bytes?.length ? bytes : undefined,
      };
    });
}

function anyOf(names: string[]): fc.Arbitrary<[name: string, value: string][]> {
  if (names.length === 0) return fc.constant([]);
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...VALUES, "404"));
  return fc.array(pair, { maxLength: 2 });
}

function searchOf(query: [name: string, value: string][]): string {
  const pairs = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURI(value)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
