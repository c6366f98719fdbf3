import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot, valueAt } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { entitled, ORIGIN } from "../support/steered.ts";

const mock = await createMock({ check: true });
const [, healthily] = mock.listVendors(ORIGIN);
const key = { "x-api-key": healthily?.credentials.apiKey ?? "" };
const json = { "Content-Type": "application/json" };
const catalyst = entitled(mock);

const get = (path: string, headers: Record<string, string> = {}) => ({ path, init: { headers } });
const post = (path: string, headers: Record<string, string>, body?: string, method = "POST") => ({
  path,
  init: { method, headers: { ...json, ...headers }, body: body ?? null },
});

/** What was asked, its status, its rule and what the reason says. */
type Refusal = [ReturnType<typeof get> | ReturnType<typeof post>, number, string, string];
const REFUSALS: Refusal[] = [
  [get("/catalyst/api/users"), 403, "catalyst/userAgent", "User-Agent"],
  [get("/catalyst/api/users", { "User-Agent": "x" }), 401, "catalyst/credentials", "Basic"],
  [get("/catalyst/api/users?Page=one", catalyst), 422, "validation", "query/page"],
  [get("/catalyst/api/students/x/users/y", catalyst), 404, "catalyst/", "student"],
  [get("/catalyst/api/users/nobody", catalyst), 404, "catalyst/notFound", "path/userId"],
  [get("/catalyst/login/authenticate"), 422, "validation", "query: "],
  [get("/catalyst/api/users", { ...catalyst, Prefer: "code=418" }), 404, "negotiation", "418"],
  [get("/catalyst/api/users", { ...catalyst, Prefer: "code=401" }), 401, "prefer", "preferred"],
  [get("/catalyst/nowhere", catalyst), 404, "route", "/nowhere"],
  [post("/catalyst/api/users", catalyst, "{"), 400, "catalyst/json", "not JSON"],
  [post("/catalyst/api/users", catalyst), 422, "validation", "Body parameter is required"],
  [post("/catalyst/api/users", catalyst, "{}"), 422, "validation", "body: "],
  [
    post("/catalyst/api/users", { ...catalyst, "Content-Type": "text/plain" }, "{}"),
    422,
    "validation",
    "Supported content types",
  ],
  [post("/catalyst/api/users", catalyst, "{}", "PATCH"), 405, "route", "patch"],
  [get("/healthily/api/v1/terms"), 401, "healthily/", "x-api-key"],
  [get("/healthily/api/v1/terms", key), 401, "healthily/", "token"],
  [get("/healthily/api/v1/terms", { ...key, Authorization: "Bearer x" }), 401, "healthily/", ""],
  [post("/healthily/api/v1/login", key, "{"), 400, "healthily/json", "not JSON"],
  [post("/healthily/api/v1/login", key, "{}"), 400, "validation", "body: "],
  [
    post("/healthily/api/v1/login", key, '{"partner_id":"a","secret":"b"}'),
    401,
    "healthily/",
    "demo credentials",
  ],
  [get("/mystrength/users"), 401, "mystrength/missingToken", "x-session-token"],
  [get("/mystrength/users", { "x-session-token": "a" }), 401, "mystrength/unknownToken", "login"],
  [post("/mystrength/sessions", {}, "{"), 400, "mystrength/json", "not JSON"],
  [post("/mystrength/sessions", {}, "{}"), 400, "validation", "body: "],
];

const documents = new Map(
  ["catalyst", "healthily", "mystrength"].map((name) => {
    const file = new URL(`../../documents/${name}.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(file, "utf8")) as unknown];
  }),
);

describe("a refusal says why: the sentence, the rule, the pointer, the file", () => {
  const named = REFUSALS.map((refusal) => [refusal[0].path, refusal[2], refusal] as const);
  it.each(named)("%s: %s", async (path, rule, [{ init }, status, , sentence]) => {
    const { fetch, requests } = mock.sessionOf(crypto.randomUUID());
    const answer = await fetch(ORIGIN + path, init);
    expect(answer.status).toBe(status);
    const header = answer.headers.get("x-mock-reason") ?? "";
    const [entry] = await requests();
    const { text, pointer, file, ...reason } = entry?.reason ?? { rule: "", text: "" };
    expect(reason.rule).toContain(rule);
    expect(text).toContain(sentence);
    const origin = [reason.rule, pointer, file].filter(Boolean).join("; ");
    expect(header).toBe(`${text} [${origin}]`);

    const isExplained = rule !== "route" && rule !== "prefer";
    expect([pointer !== undefined, file !== undefined]).toEqual([isExplained, isExplained]);
    if (!isExplained) return;
    const vendor = path.split("/")[1] ?? "";
    expect(pointer).toMatch(/^#\/(paths\/|security$)/);
    expect(valueAt(documents.get(vendor), pointer ?? "")).toBeDefined();
    expect(existsSync(join(repositoryRoot, file ?? ""))).toBe(true);
  });
});

describe("every operation's file", () => {
  it.each([...documents])("of %s exists", (vendor, document) => {
    const { paths } = document as { paths: Record<string, unknown> };
    const files = Object.keys(paths).map(
      (path) => `specs/${vendor}/paths/${path.slice(1).replaceAll("/", "_")}.yaml`,
    );
    expect(files.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
  });
});

describe("a reason is printable ASCII on one line, and short, given", () => {
  const bodies = {
    "a key in another alphabet": { имя: "書" },
    "a key with line breaks": { "a\r\nX-Injected: 1": 1 },
    "a key as long as a header must not be": { ["k".repeat(50_000)]: 1 },
  };

  it.each(Object.entries(bodies))("%s", async (_, body) => {
    const { fetch } = mock.sessionOf("ascii");
    // Healthily's login allows no other member than its two.
    for (const { path, init } of [
      post("/healthily/api/v1/login", key, JSON.stringify(body)),
      post("/catalyst/api/users", catalyst, JSON.stringify(body)),
      post("/mystrength/sessions", {}, JSON.stringify(body)),
    ]) {
      const answer = await fetch(ORIGIN + path, init);
      expect(answer.status).toBeLessThan(500);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const reason = answer.headers.get("x-mock-reason") ?? "";
      expect(reason).toMatch(/^[\x20-\x7e]+$/);
      expect(reason.length).toBeLessThan(1_000);
      expect(answer.headers.get("x-injected")).toBeNull();
    }
  });

  it.each([
    ["a fault", { "X-Mock-Fault": "a".repeat(5_000) }],
    ["a parameter", { "X-Mock-Fault": `delay; ${"b".repeat(5_000)}=1` }],
    ["a number", { "X-Mock-Delay": "9".repeat(5_000) }],
    ["a header in Latin-1", { "X-Mock-Fault": "d\u00e9lai" }],
  ])("%s that is malformed", async (_, headers: Record<string, string>) => {
    const answer = await mock.fetch(`${ORIGIN}/catalyst/api/users`, { headers });
    const reason = answer.headers.get("x-mock-reason") ?? "";
    expect(reason).toMatch(/^[\x20-\x7e]+ \[steering\]$/);
    expect(reason.length).toBeLessThan(1_000);
  });

  it("a path outside of every vendor", async () => {
    const answer = await mock.fetch(`${ORIGIN}/имя/${"p".repeat(5_000)}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")?.length).toBeLessThan(1_000);
  });
});

describe("a body that is not JSON", () => {
  it.each(['{"Password": hunter2-marker}', "hunter2-marker", '"hunter2-marker'])(
    "is not quoted in the reason: %s",
    async (body) => {
      const { fetch, requests } = mock.sessionOf("unquoted");
      const { path, init } = post("/catalyst/api/users", catalyst, body);
      const answer = await fetch(ORIGIN + path, init);
      expect(answer.headers.get("x-mock-reason")).toContain("the body is not JSON");
      expect(answer.headers.get("x-mock-reason")).not.toContain("hunter2");
      const [entry] = await requests();
      expect(entry?.reason?.text).not.toContain("hunter2");
    },
  );
});
