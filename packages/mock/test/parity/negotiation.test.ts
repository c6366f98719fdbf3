import { describe, it } from "vitest";
import { besidePrism, get, type Row, titled } from "../support/side-by-side.ts";

const accept = (status: number, types: (string | string[])[], path = "/types") =>
  types.flatMap((type) => get(status, [path], { Accept: type }));
const prefer = (status: number, wishes: string[], path = "/old") =>
  wishes.flatMap((wish) => get(status, [path], { Prefer: wish }));

const accepted: Row[] = [
  ...accept(200, ["*/*", "application/*", "text/*", "image/*", "*/json"]),
  ...accept(200, ["application/json", "APPLICATION/JSON", " text/plain ", "text/csv", "image/png"]),
  ...accept(200, ["application/xml", "application/vnd.pets+json", "text/plain;"]),
  ...accept(200, ["application/json; version=2", "application/json;version=3"]),
  ...accept(200, ["application/json; charset=utf-8", "text/plain; charset=utf-8"]),
  ...accept(200, ["application/json;q=0.1, text/plain", "*/*;q=0.1, text/csv;q=0.2"]),
  ...accept(200, ["text/html, */*;q=0.1", "application/json;q=0, */*", "text/plain;q=1.5"]),
  ...accept(200, ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"]),
  ...accept(200, ["text/plain,", ",text/plain", "text/plain,,text/csv", "text/html, image/png"]),
  ...accept(200, [["text/csv", "text/plain"], "application/json;q=0.5;a=b"]),
  ...accept(406, ["text/html", "application/hal+json", "application/*+json", "text/plain;q=x"]),
  ...accept(406, ["text/plain;q=0", "application/json;q=0"]),
  ...accept(200, ["*/*;q=0"]),
  ...accept(200, ["*/*", ""], "/any-type"),
  ...accept(406, ["text/csv", "application/json"], "/any-type"),
  ...accept(200, ["application/xml", "*/*"], "/xml-schema"),
  ...accept(406, ["application/json"], "/xml-schema"),
  ...["text/html", "application/json", "*/*"].flatMap((type) =>
    get(404, ["/types"], { Accept: type, Prefer: "code=404" }),
  ),
  // The preferred answer does not exist in this type, so another one comes.
  ...get(200, ["/types"], { Accept: "text/csv", Prefer: "code=404" }),
  ...prefer(404, ["code=404", "example=gone", "code=404, example=gone"], "/types"),
  ...prefer(500, ["dynamic=true"], "/types"),
];

const preferred: Row[] = [
  ...prefer(410, ["code=410", "Code=410", "code = 410", 'code="410"', "code= 410", "code=410;"]),
  ...prefer(410, ["code=410; foo=bar", "code=410,code=200", "return=minimal, code=410"]),
  ...prefer(410, ["respond-async, wait=10, code=410", "code=410, seed=a"]),
  ...prefer(200, ["", "return=minimal", "foo; code=410", "seed=a", "dynamic=false", "__proto__=1"]),
  ...prefer(422, ["code='410'", "code=410 example=x", "code", "code=", "code=0410", "code=4100"]),
  ...prefer(422, ["code=41", "code=many", "code=-41", "dynamic", "dynamic=1", "dynamic=TRUE"]),
  ...prefer(422, ["example", "example=", 'code=410,example=""']),
  ...prefer(500, ["dynamic=true", "code=410, dynamic=true"]),
  ...prefer(404, ["code=418", "example=none"]),
  ...get(410, ["/old"], { Prefer: ["code=410", "dynamic=false"] }),
  ...get(410, ["/old?__code=410"], { Prefer: "" }),
  // A Prefer header that names no answer still hides the query.
  ...get(200, ["/old?__code=410"], { Prefer: "return=minimal" }),
  ...get(200, ["/old?__code=410"], { Prefer: "code=200" }),
];

const inQuery: Row[] = [
  ...get(410, ["/old?__code=410", "/old?a=b&__code=410&__seed=a"]),
  ...get(200, ["/old?__CODE=410", "/old?__example=", "/old?__seed=a", "/old?__server="]),
  ...get(201, ["/sources?__code=201&__example=two", "/sources?__code=201&__dynamic=false"]),
  ...get(422, ["/old?__code=many", "/old?__code=", "/old?__code=410&__code=200"]),
  ...get(422, ["/old?__dynamic=x", "/old?__dynamic=", "/old?__seed=a&__seed=b"]),
  ...get(404, ["/old?__example=none", "/old?__code=418"]),
  ...get(500, ["/old?__dynamic=true", "/old?__code=410&__example=gone"]),
  ...get(200, ["/tree?__dynamic=true&__seed=a", "/tree?__dynamic=true&__seed=b"]),
  ...get(404, ["/old?__server=x", "/old?__server=http://a.example", "/old?__server=a&__server=b"]),
];

describe("Accept and Prefer are followed as by Prism:", () => {
  const { expectAlike } = besidePrism("parity/answers.yaml");

  it.each(titled([...accepted, ...preferred, ...inQuery]))("%s", (_, status, question) =>
    expectAlike(status, question),
  );
});
