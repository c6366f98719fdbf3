import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { describe, expect, it } from "vitest";
import { createCachedComponents } from "../../src/prism/cached-components.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";
import { silentLogger } from "../../src/prism/silent-logger.ts";
import { right } from "../support/either.ts";
import { fixture } from "../support/fixture.ts";

const operations = await getHttpOperationsFromSpec(fixture("library.yaml"));
const addBook = operations.find(({ method, path }) => method === "post" && path === "/books");
if (!addBook) throw new Error("library.yaml has no POST /books any more");

const request = () =>
  parseRequest({
    method: "POST",
    path: "/books",
    search: "",
    headers: { authorization: "Basic YTpi", "content-type": "application/json" },
    body: new TextEncoder().encode('{"title":"Emma"}'),
  });

describe("what the caches remember", () => {
  it("holds no request, whose body could be large", () => {
    const { validateInput, validateSecurity } = createCachedComponents(operations, silentLogger);
    for (const validate of [validateInput, validateSecurity]) {
      const first = request();
      right(validate({ resource: addBook, element: first }) as never);
      const remembered = right(validate({ resource: addBook, element: request() }) as never);
      expect(remembered).not.toBe(first);
      expect(remembered).not.toHaveProperty("body", first.body);
    }
  });

  it("tells operations of one method and path apart, as a Postman collection can have", () => {
    const response = (code: string) => [{ id: code, code, contents: [], headers: [] }];
    const twins = ["200", "202"].map((code) => ({
      ...addBook,
      id: code,
      responses: response(code),
    }));
    const { choose } = createCachedComponents(twins, silentLogger);
    const statuses = twins.map((resource) => {
      const input = { data: request(), validations: [] };
      return right(choose({ resource, input, config: { dynamic: false } })).statusCode;
    });
    expect(statuses).toEqual([200, 202]);
  });
});
