import { describe, it } from "vitest";
import { besidePrism, get, type Row, titled } from "../support/side-by-side.ts";

const prefer = (status: number, path: string, wishes: string[]) =>
  wishes.flatMap((wish) => get(status, [path], { Prefer: wish }));
const by = (method: string, rows: Row[]): Row[] =>
  rows.map(([status, question]) => [status, { method, ...question }]);

const statuses: Row[] = [
  ...get(200, ["/default-only", "/ranges", "/invalid?limit=1", "/no-content"]),
  ...get(422, ["/default-only?limit=x", "/ranges?limit=x", "/invalid?limit=x", "/invalid"]),
  ...[200, 204, 304, 404, 503].flatMap((code) => prefer(code, "/default-only", [`code=${code}`])),
  ...[201, 404, 500, 599].flatMap((code) => prefer(code, "/ranges", [`code=${code}`])),
  ...prefer(404, "/ranges", ["code=302", "code=404, example=second", "example=second"]),
  ...prefer(422, "/ranges?limit=x", ["code=422, example=second", "example=second", "code=404"]),
  ...prefer(404, "/ranges?limit=x", ["code=422, example=none"]),
  ...get(404, ["/errors-only"]),
  ...prefer(404, "/errors-only", ["code=404", "code=200"]),
  ...prefer(422, "/invalid?limit=1", ["code=422"]),
  ...prefer(422, "/invalid", ["code=422", "code=200"]),
  ...get(422, ["/invalid?limit=x"], { Accept: "text/html" }),
  ...[200, 204, 304].flatMap((code) => prefer(code, "/no-content", [`code=${code}`])),
  ...get(200, ["/no-content"], { Accept: "text/html" }),
  ...prefer(200, "/no-content", ["code=204, dynamic=true"]),
  ...get(500, ["/lower-case"]),
  ...prefer(404, "/lower-case", ["code=201", "code=404"]),
  ...get(200, ["/old"]),
  ...prefer(410, "/old", ["code=410"]),
];

const sources: Row[] = [
  ...get(200, ["/sources", "/tree", "/headers", "/own-cors", "/xml-schema", "/binary"]),
  ...[201, 202, 203, 206, 207, 208].flatMap((code) => prefer(code, "/sources", [`code=${code}`])),
  ...prefer(201, "/sources", ["code=201, example=one", "code=201, example=two"]),
  ...prefer(201, "/sources", ["code=201, dynamic=true, seed=a"]),
  ...prefer(206, "/sources", ["code=206, dynamic=true, seed=a"]),
  ...prefer(404, "/sources", ["example=two"]),
  ...prefer(208, "/sources", ["code=208, example=outside"]),
  ...prefer(500, "/sources", ["code=202, example=one"]),
  ...prefer(200, "/tree", ["dynamic=true, seed=a", "dynamic=true, seed=b"]),
  ...prefer(200, "/xml-schema", ["dynamic=true, seed=a"]),
  ...get(500, ["/text-number", "/long-list"]),
  ...prefer(205, "/binary", ["code=205"]),
  ...prefer(206, "/binary", ["code=206"]),
];

const mistakes: Row[] = [
  ...get(500, ["/unwritable", "/unwritable?limit=1"]),
  ...get(422, ["/unwritable?limit=x"]),
];
const broken = (status: number): Row[] => [
  ...mistakes,
  ...get(status, ["/wrong"]),
  ...prefer(404, "/wrong", ["code=404"]),
];

const preflight = { Origin: "http://page.example", "Access-Control-Request-Method": "GET" };

const methods: Row[] = [
  ...by("HEAD", get(200, ["/headed"])),
  ...by("HEAD", get(200, ["/headed"], { Accept: "text/html" })),
  ...by("HEAD", prefer(404, "/headed", ["code=404", "code=500"])),
  ...by("HEAD", get(405, ["/default-only"])),
  ...by("HEAD", get(404, ["/nowhere"])),
  ...get(200, ["/headed", "/slash/", "/old?", "/old?a=b&a=c&__proto__=1", "/old?constructor=1"]),
  ...get(404, ["/slash", "/old/", "/", "/nowhere"]),
  ...get(405, ["/optional", "/patched"]),
  ...by("OPTIONS", get(200, ["/optional"])),
  ...by("OPTIONS", get(200, ["/optional"], { Origin: "http://page.example" })),
  ...by("OPTIONS", get(200, ["/optional"], { "Access-Control-Request-Method": "GET" })),
  ...by("OPTIONS", get(204, ["/optional", "/nowhere"], preflight)),
  ...by("OPTIONS", get(404, ["/nowhere"])),
  ...get(200, ["/old", "/own-cors"], { Origin: "http://page.example" }),
  ...get(404, ["/nowhere"], { Origin: "null" }),
  ...get(200, ["/old"], { "Access-Control-Request-Headers": "a" }),
  ...get(200, ["/old"], { "Access-Control-Expose-Headers": "b" }),
  ...["PATCH", "TRACE", "patch"].flatMap((method) => by(method, get(200, ["/patched"]))),
  ...["POST", "PROPFIND", "QUERY"].flatMap((method) => by(method, get(405, ["/patched"]))),
];

const SUITES = [
  { flags: [], options: {}, rows: [...statuses, ...sources, ...broken(200), ...methods] },
  { flags: ["--errors"], options: { errors: true }, rows: broken(500) },
  {
    flags: ["--ignoreExamples"],
    options: { ignoreExamples: true },
    rows: [...broken(200), ...get(200, ["/sources", "/headers", "/old", "/ranges"])],
  },
  {
    flags: ["--dynamic", "--seed", "a"],
    options: { dynamic: true, seed: "a" },
    rows: [...get(200, ["/sources", "/tree", "/wrong", "/binary"]), ...get(500, ["/old"])],
  },
];

describe.each(SUITES)("answers are chosen and written as by Prism $flags:", (suite) => {
  const { expectAlike } = besidePrism("parity/answers.yaml", suite.flags, suite.options);

  it.each(titled(suite.rows))("%s", (_, status, question) => expectAlike(status, question));
});
