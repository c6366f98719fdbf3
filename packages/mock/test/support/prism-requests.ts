import type { Question } from "@carespec/test-support/ask";

/** What is asked, the status that Prism gives, the request. */
export type Row = [what: string, status: number, question: Question];

const key = { "X-Key": "any" };
const basic = { Authorization: "Basic YTpi" };
const json = { "Content-Type": "application/json" };

const preflight = {
  Origin: "http://page.test",
  "Access-Control-Request-Method": "POST",
  "Access-Control-Request-Headers": "x-key",
};

const list = (search = "", headers: Record<string, string> = {}): Question => ({
  path: `/books${search}`,
  headers: { ...key, ...headers },
});

const add = (body: string, headers: Record<string, string> = json): Question => ({
  method: "POST",
  path: "/books",
  headers: { ...basic, ...headers },
  body,
});

const note = (type: string, body: string): Question => ({
  method: "POST",
  path: "/notes",
  headers: { "Content-Type": type },
  body,
});

const book = (headers: Record<string, string>): Question => ({ path: "/books/1", headers });

/** Requests to `library.yaml` that show Prism's ways. */
export const libraryRequests: Row[] = [
  ["the first example", 200, list()],
  ["a list in the query", 200, list("?genre=novel&genre=poetry")],
  ["a value that is not in the enum", 422, list("?genre=crime")],
  ["a query that is not a number", 422, list("?limit=many")],
  ["a query with bytes that are not UTF-8", 422, list("?limit=%ff")],
  ["no key", 401, { path: "/books" }],
  ["an example by name", 200, list("", { Prefer: "example=none" })],
  ["an example by name, in the query", 200, list("?__example=none")],
  ["an example that does not exist", 404, list("", { Prefer: "example=nine" })],
  ["a code", 404, list("", { Prefer: "code=404" })],
  ["a code, in the query", 404, list("?__code=404")],
  ["a code that is not documented", 404, list("", { Prefer: "code=418" })],
  ["a code that is not a number", 422, list("", { Prefer: "code=many" })],
  ["dynamic that is not a boolean", 422, list("", { Prefer: "dynamic=maybe" })],
  [
    "a code and an example of a violation",
    422,
    list("?limit=0", { Prefer: "code=422, example=tooMany" }),
  ],
  ["a violation, which wins over the code", 422, list("?limit=0", { Prefer: "code=200" })],
  ["a valid body", 201, add('{"title":"Emma"}')],
  [
    "a body in a type with +json",
    201,
    add('{"title":"Emma"}', { "Content-Type": "application/x+json" }),
  ],
  ["a missing property", 400, add("{}")],
  ["a property too many", 400, add('{"title":"Emma","price":1}')],
  ["a body that is null", 400, add("null")],
  ["no body", 400, add("")],
  ["a body of another type", 400, add("Emma", { "Content-Type": "text/plain" })],
  ["no credentials", 401, { ...add('{"title":"Emma"}'), headers: json }],
  [
    "credentials of another scheme",
    401,
    { ...add("{}"), headers: { ...json, Authorization: "Bearer b" } },
  ],
  ["no Accept", 200, { path: "/books/1" }],
  ["any type", 200, book({ Accept: "*/*" })],
  ["XML", 200, book({ Accept: "application/xml" })],
  ["text", 200, book({ Accept: "text/*" })],
  ["types with weights", 200, book({ Accept: "text/plain;q=0.5, application/xml" })],
  ["a type that is not there", 406, book({ Accept: "image/png" })],
  ["a default response", 500, book({ Prefer: "code=500" })],
  ["a path with an escape", 200, { path: "/books/%31" }],
  ["a path parameter that is not a number", 422, { path: "/books/one" }],
  ["an empty answer", 204, { method: "DELETE", path: "/books/1" }],
  [
    "a range of codes",
    409,
    { method: "DELETE", path: "/books/1", headers: { Prefer: "code=409" } },
  ],
  ["a violation, answered by a range", 422, { method: "DELETE", path: "/books/one" }],
  ["a method that is not there", 405, { method: "PUT", path: "/books/1" }],
  ["HEAD", 405, { method: "HEAD", path: "/books/1" }],
  ["OPTIONS", 405, { method: "OPTIONS", path: "/books/1" }],
  ["a preflight request", 204, { method: "OPTIONS", path: "/books", headers: preflight }],
  ["a path that is not there", 404, { path: "/films" }],
  ["the root", 404, { path: "/" }],
  ["a server of the document", 200, { path: "/books/1?__server=https://library.example/v1" }],
  ["a server that is not the document's", 404, { path: "/books/1?__server=https://film.example" }],
  ["a text body", 200, note("text/plain", "short")],
  ["a text body that is too long", 422, note("text/plain", "too long")],
  ["a form", 200, note("application/x-www-form-urlencoded", "note=short")],
  ["a form without its field", 422, note("application/x-www-form-urlencoded", "word=short")],
  ["a type that is not there to send", 415, note("text/html", "short")],
  ["a repeatable generated answer", 200, { path: "/books/1?__dynamic=true&__seed=a" }],
];

/** Requests to `library.yaml` whose answers depend on the flags. */
export const flagged: Row[] = [
  ["a list", 200, list()],
  ["a book", 200, { path: "/books/1" }],
  ["a preferred code", 404, list("", { Prefer: "code=404" })],
  ["a violation", 422, list("?limit=0")],
  ["nothing", 204, { method: "DELETE", path: "/books/1" }],
  ["a page of another origin", 200, book({ Origin: "http://page.example" })],
];

/** Requests to `mistakes.yaml`; `wrong` is the status of an answer that breaks the document. */
export const mistakes = (wrong: number): Row[] => [
  ["an example that breaks its schema", wrong, { path: "/wrong-example" }],
  ["an object as text", 500, { path: "/object-as-text" }],
  ["an object as a picture", 500, { path: "/object-as-image" }],
];
