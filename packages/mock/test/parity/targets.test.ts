import { describe, expect, it } from "vitest";
import { head } from "../support/raw.ts";
import { besidePrism } from "../support/side-by-side.ts";

/** Request lines that `fetch` and `node:http` would not send, and what Prism answers. */
const TARGETS: [status: number, line: string][] = [
  [200, "GET /books/1"],
  [200, "GET http://other.example/books/1"],
  [200, "GET https://other.example/books/1?a=b"],
  [200, "GET ftp://other.example/books/1"],
  [200, "GET http://[::1]:80/books/1"],
  [404, "GET http://other.example"],
  [404, "GET *"],
  [404, "OPTIONS *"],
  [400, "GET "],
  [400, "GET ?a"],
  [400, "GET books/1"],
  [400, "GET \\books\\1"],
  [400, "GET http:books/1"],
  [400, "GET http://a b/books/1"],
  [400, "GET /books/\xe9"],
  [400, "get /books/1"],
  [200, "GET /books\\1"],
  [200, "GET /books/./1"],
  [200, "GET /books/../books/1"],
  [200, "GET /books/%2e/1"],
  [200, "GET /books/1#fragment"],
  [200, "GET /books/1??a"],
  [200, "GET /books/1?a=b%"],
  [200, "GET /books/1?limit=%E9"],
  [200, "GET /books/1%0a"],
  [422, "GET /books/1%00"],
  [422, "GET /books/1;a=b"],
  [422, "GET /books/1|2"],
  [422, 'GET /books/1"<>`{}^'],
  [422, "GET /%62ooks/1"],
  [404, "GET /books%2F1"],
  [404, "GET /books//1"],
  [404, "GET /books/1/"],
  [404, "GET /BOOKS/1"],
  [404, "GET /%zz"],
];

describe("a request target is read as by Prism:", () => {
  const { exchangeBoth } = besidePrism("library.yaml");

  it.each(TARGETS)("%i for %j", async (status, line) => {
    const { prism, ours } = await exchangeBoth(head(line));
    expect(prism).toContain(`HTTP/1.1 ${status} `);
    expect(statusAndBody(ours)).toEqual(statusAndBody(prism));
  });
});

function statusAndBody(answer: string): (string | undefined)[] {
  const [headers = "", body] = answer.split("\r\n\r\n");
  return [headers.split("\r\n")[0], body];
}
