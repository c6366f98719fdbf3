import { describe, expect, it } from "vitest";
import { addressInSession, withSession } from "../../src/runners/shared-mock.ts";

describe("what a page asks of a mock that others use too", () => {
  const own = "http://127.0.0.1:4010/__session/one";
  it.each([
    ["http://127.0.0.1:4010/library/books?a=1", `${own}/library/books?a=1`],
    ["http://localhost:4010/library/books", `${own}/library/books`],
    ["http://[::1]:4010/library/books", `${own}/library/books`],
    ["http://127.0.0.1:4011/library/books", undefined],
    ["http://mock.test:4010/library/books", undefined],
    ["http://127.0.0.1:4010/__session/two/library/books", undefined],
  ])("%s", (asked, address) => {
    expect(addressInSession(new URL(asked), "http://127.0.0.1:4010", own)).toBe(address);
  });

  it("is found below a path too", () => {
    const url = "https://mock.test/qa";
    const found = (asked: string) => addressInSession(new URL(asked), url, `${url}/__session/one`);
    expect(found("https://mock.test/qa/books")).toBe("https://mock.test/qa/__session/one/books");
    expect(found("https://mock.test/other/books")).toBeUndefined();
  });
});

it("a request context names the session in each request, and keeps what a test gives", () => {
  const asked: unknown[] = [];
  const context = {
    name: "own",
    get: (...given: unknown[]) => asked.push(given),
    dispose: () => "gone",
  };
  const own = withSession(context, { "X-Mock-Session": "one" });
  own.get("/a");
  own.get("/b", { headers: { Accept: "text/plain" }, timeout: 5 });
  expect(asked).toEqual([
    ["/a", { headers: { "X-Mock-Session": "one" } }],
    ["/b", { headers: { "X-Mock-Session": "one", Accept: "text/plain" }, timeout: 5 }],
  ]);
  expect([own.name, own.dispose()]).toEqual(["own", "gone"]);
});
