import { describe, it } from "vitest";
import { besidePrism, get, type Row, send, titled } from "../support/side-by-side.ts";

const under = (base: string, ends: string[]) => ends.map((end) => base + end);

/** Values that the document's query parameters take: styles, types, formats and spellings. */
const query: Row[] = [
  ...get(200, under("/query", ["", "?", "?&&", "?=x", "?unknown=1", "#part", "?tags=a#part"])),
  ...get(200, under("/query?tags", ["=a", "=a&tags=b", "=", "", "[]=a", "=%61"])),
  ...get(422, under("/query?tags", ["=c", "=a&tags=b&tags=a", "=a,b", "=%E4", "=%zz"])),
  ...get(200, under("/query?joined=", ["1,2", "1&joined=2", "", "1%2C2"])),
  ...get(422, under("/query?joined=", ["1,x", "1&joined=x"])),
  ...get(200, under("/query?piped=", ["1%7C2", ""])),
  ...get(422, under("/query?piped=", ["1%7Cx", "1&piped=x", "1,2"])),
  // Prism looks for "%20", which is decoded by then: of this style it takes single values only.
  ...get(200, under("/query?spaced=", ["1", "1%25202"])),
  ...get(422, under("/query?spaced=", ["1%202", "1+2", "x"])),
  ...get(200, under("/query?flag", ["=true", "=false", "=", ""])),
  ...get(422, under("/query?flag", ["=yes", "=1", "=true&flag=false"])),
  ...get(200, under("/query?when=2020-01-01", ["T00:00:00Z", "T00:00:00%2B02:00", "%2000:00:00Z"])),
  ...get(422, under("/query?when=2020-01-01", ["", "T00:00:00+02:00"])),
  ...get(200, ["/query?old=deprecated", "/query?old=", "/query?word=ab", "/query?word="]),
  ...get(422, ["/query?word=a"]),
  ...get(200, ["/query?either=1", "/query?either=all"]),
  ...get(422, ["/query?either=none"]),
  ...get(200, under("/content?filter=", ["%7B%22a%22:1%7D", "%7B%7D", "%7B", "x"])),
  ...get(200, ["/query?Case=1", "/query?case=1", "/query?%43ase=1"]),
  ...get(422, ["/query?Case=x", "/query?case=x", "/query?CASE=x", "/query?Case=1&case=x"]),
  ...get(200, under("/deep", ["?deep[size]=1", "?deep[size]=1&deep[color]=red"])),
  ...get(200, under("/deep", ["?deep%5Bsize%5D=1", "?deep[size]=1&deep[weight]=1"])),
  ...get(422, under("/deep", ["", "?deep[size]=x", "?deep[color]=red", "?deep=1"])),
  ...get(422, ["/deep?deep[size]=1&deep[size]=2"]),
  ...get(200, under("/deeper", ["", "?f[a][b]=1", "?f[l][0]=1", "?f[l][]=1", "?f[r]=x"])),
  ...get(422, under("/deeper", ["?f[a][b]=x", "?f[l][0]=x", "?f[r]=x&f[r]=y"])),
  ...get(200, under("/objects", ["", "?o=a,1", "?x=1", "?o=", "?o=b,1&o=a,1"])),
  ...get(422, under("/objects", ["?o=a,x", "?o=b,1", "?x=y", "?o=a"])),
];

/** Paths: styles, escapes, dots, and which of two templates a path belongs to. */
const paths: Row[] = [
  ...get(200, under("/simple/", ["1", "%31", "1e1", "-1", "./1", "x/../1"])),
  ...get(422, under("/simple/", ["100", "x", "1.5", "1%2F2", "a%20b", "..%2F1", "1;a=b"])),
  ...get(404, ["/simple", "/simple/1/", "/simple//1", "/SIMPLE/1", "/simple/1/2"]),
  ...get(422, ["/simple/", "/files/"]),
  ...get(200, ["/simple/../query", "/simple/%2e%2E/query"]),
  ...get(200, ["/label/.1", "/matrix/;id=1"]),
  ...get(422, ["/label/.x"]),
  ...get(200, ["/files/ab.txt", "/files/ab.md", "/files/latest", "/files/other", "/files/%C3%A9"]),
  ...get(200, ["/files/x/latest", "/files/latest/x", "/files/latest/latest", "/files/a+b"]),
  // A template of one name comes before one of two, so that all of these belong to the former.
  ...get(200, ["/files/a.txt", "/files/ab.exe", "/files/ab.c.txt", "/files/.txt"]),
  ...get(200, ["/pairs/ab.txt", "/pairs/%61b.md"]),
  ...get(422, [
    "/pairs/a.txt",
    "/pairs/ab.exe",
    "/pairs/.txt",
    "/pairs/ab%2Emd",
    "/pairs/ab.c.txt",
  ]),
  ...get(404, ["/pairs/ab"]),
  ...get(404, ["/files/x/y"]),
];

/** Headers that HTTP itself uses are parameters like others, but for the three that OpenAPI reserves. */
const own = (status: number, sent: Record<string, string>, body = "text") =>
  send(status, "POST /own-headers", "text/plain", [body], sent);

const trace = { "X-Trace": "t-1" };

/** Headers and cookies; Prism looks at no cookie but those of security. */
const headers: Row[] = [
  ...get(422, ["/required", "/required?page=1"]),
  ...get(200, ["/required?page=1", "/required?PAGE=1"], trace),
  ...get(422, ["/required", "/required?page=0"], trace),
  ...get(200, ["/required?page=1"], { ...trace, Cookie: "visit=x" }),
  ...get(422, ["/required?page=1"], { "X-Trace": "" }),
  ...get(422, ["/required?page=x"], { "X-TRACE": "x" }),
  ...get(200, ["/required?page=1"], { "X-Trace": ["t-1", "t-2"] }),
  ...own(422, {}),
  ...own(200, { "User-Agent": "any" }),
  ...own(422, { "User-Agent": "any" }, "ten letters"),
  ...own(200, { "User-Agent": "any", Accept: "application/json" }),
  ...own(422, { "User-Agent": "any", "X-Flag": "yes" }),
  ...own(200, { "User-Agent": "any", "X-Flag": "true", "X-Json": "{" }),
];

describe("parameters are read as Prism reads them:", () => {
  const { expectAlike } = besidePrism("parity/parameters.yaml");

  it.each(titled([...query, ...paths, ...headers]))("%s", (_, status, question) =>
    expectAlike(status, question),
  );
});
