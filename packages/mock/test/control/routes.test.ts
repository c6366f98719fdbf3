import { describe, expect, it, onTestFinished } from "vitest";
import { createCheckedMock, routes, withControlCheck } from "../support/control.ts";
import { ORIGIN, problem } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());
const METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"];

describe.each(routes)("the control route $path", ({ path, methods }) => {
  const taken = methods.includes("GET") ? [...methods, "HEAD"] : methods;
  const refused = METHODS.filter((method) => !taken.includes(method));

  it.each(refused)("refuses %s with 405 and lists in Allow what it takes", async (method) => {
    const answer = await mock.fetch(ORIGIN + path, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, taken.join(", ")]);
    const { detail } = JSON.parse((await answer.text()) || '{"detail":null}');
    const told = `${path} takes ${taken.join(", ")}, not ${method}`;
    expect(detail).toBe(method === "HEAD" ? null : told);
  });
});

describe("an unknown control route", () => {
  it.each([
    "/__mock",
    "/__mock/",
    "/__mock/nothing",
    "/__mock/health/",
    "/__mock/health/more",
    "/__mock/Health",
    "/__mock//health",
    "/__mock/%zz",
    "/__mock/requests;x=1",
    "/__mock/openapi.yaml",
  ])("answers 404 and names the known routes: %s", async (path) => {
    const { status, title, detail } = await problem(await mock.fetch(ORIGIN + path));
    expect([status, title]).toEqual([404, "Not found"]);
    expect(detail).toContain(`No control route ${path}. Known: `);
    for (const known of routes) expect(detail).toContain(known.path);
    const reset = await mock.fetch(ORIGIN + path, { method: "POST" });
    expect(reset.status).toBe(404);
    const head = await mock.fetch(ORIGIN + path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([404, ""]);
  });

  it("is not meant by a path that only begins like control", async () => {
    const answer = await mock.fetch(`${ORIGIN}/__mocks/health`);
    expect((await problem(answer)).detail).toContain("Nothing is served at /__mocks/health");
  });
});

describe("over HTTP, control", () => {
  it("refuses methods and routes in the same way", async () => {
    const server = await mock.listen(0);
    onTestFinished(() => server.close());
    const fetch = withControlCheck(globalThis.fetch);
    const answer = await fetch(`${server.url}/__mock/reset`);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    const head = await fetch(`${server.url}/__mock/reset`, { method: "HEAD" });
    expect([head.status, head.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await fetch(`${server.url}/__mock/nothing`)).status).toBe(404);
  });
});
