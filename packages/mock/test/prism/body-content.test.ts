import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/prism/engine.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";

const content = {
  "application/json": { schema: { type: "object", required: ["name"] } },
  "text/plain": { schema: { type: "string", maxLength: 3 } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Two kinds of body", version: "1.0.0" },
  paths: {
    "/notes": {
      post: {
        operationId: "addNote",
        requestBody: { required: true, content },
        responses: { 204: { description: "Added" }, 422: { description: "No" } },
      },
    },
  },
};

/** Content-Type, body, and the codes of Prism's violations. */
const REQUESTS: [type: string, body: string, codes: string[]][] = [
  ["application/json", '{"name":"a"}', []],
  ["application/json", "{}", ["required"]],
  ["text/plain", "abc", []],
  ["text/plain", "abcd", ["maxLength"]],
  ["text/plain; charset=utf-8", "abcde", ["maxLength"]],
  ["image/png", "abcd", ["mediaType"]],
  ["application/json; charset=utf-8", '{"no":1}', ["required"]],
];

describe("a body is validated by its own media type, whatever came before:", () => {
  it.each([
    ["in order", REQUESTS],
    ["in reverse", REQUESTS.toReversed()],
  ])("%s", async (_, requests) => {
    const engine = await createEngine(document);
    for (const [type, body, codes] of [...requests, ...requests]) {
      const bytes = new TextEncoder().encode(body);
      const headers = { "content-type": type, "content-length": String(bytes.length) };
      const request = { method: "POST", path: "/notes", search: "", headers, body: bytes };
      const found = engine.inspect(parseRequest(request))?.violations ?? [];
      expect(
        found.map(({ code }) => code),
        `${type} ${body}`,
      ).toEqual(codes);
    }
  });
});
