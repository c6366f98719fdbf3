import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { ORIGIN, problem } from "../support/sample-session.ts";
import { entitled, SAMPLE, sampleMock, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());
const PAGE = "http://page.test";

/** Asks in a session of its own, and gives the answer and what the journal has of it. */
async function ask(path: string, init: RequestInit = {}) {
  const session = mock.sessionOf(crypto.randomUUID());
  const answer = await session.fetch(ORIGIN + path, init);
  return { answer, entries: await session.requests() };
}

/** What is refused early: path and rest of the request, status, and the rule where no vendor answers. */
const EARLY: [string, string, RequestInit, number, string | undefined][] = [
  ["an unknown path", "/nowhere/at/all", {}, 404, "route"],
  ["a misspelt prefix", "/libary/readers?a=b", {}, 404, "route"],
  ["a coding that nobody knows", "/library/readers", coded("zstd", "{}"), 415, undefined],
  [
    "a body in another coding than it says",
    "/library/readers",
    coded("gzip", "{}"),
    400,
    undefined,
  ],
  ["a bomb", "/library/readers", coded("gzip", gzipSync(Buffer.alloc(11_000_000))), 413, undefined],
  [
    "a body over the limit",
    "/library/readers",
    coded("identity", "x".repeat(11_000_000)),
    413,
    undefined,
  ],
  [
    "a body over the limit at an unknown path",
    "/no",
    coded("identity", "x".repeat(11_000_000)),
    413,
    "body",
  ],
];

function coded(coding: string, body: RequestInit["body"]): RequestInit {
  return {
    method: "POST",
    headers: { ...entitled, "content-encoding": coding },
    body: body ?? null,
  };
}

describe.each(EARLY)("%s", (_, path, init, status, rule) => {
  it("is answered so that a page can read it", async () => {
    const headers = { ...(init.headers as Record<string, string>), origin: PAGE };
    const { answer } = await ask(path, { ...init, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(answer.headers.get("access-control-expose-headers")?.split(", ")).toContain(
      "x-mock-reason",
    );
    expect(answer.headers.get("vary")).toBe("Origin");
  });

  it("is in the journal of its session, without a vendor where none answers", async () => {
    const { answer, entries } = await ask(path, init);
    expect(entries).toMatchObject([
      {
        vendor: rule ? null : SAMPLE,
        request: { method: init.method ?? "GET", path },
        response: { status },
        reason: rule ? { rule, text: answer.headers.get("x-mock-reason") } : {},
      },
    ]);
    if (rule) expect(entries[0]).not.toHaveProperty("operation");
  });
});

describe("an impossible session id", () => {
  it.each([
    ["in the path", "/__session/a%20b/library/readers", {}],
    ["in the header", "/library/readers", { "x-mock-session": "a b" }],
    ["at an unknown path", "/__session/a%20b/nowhere", {}],
  ])(
    "%s is refused to a page readably, and is in the journal of `default`",
    async (_, path, headers) => {
      const own = await createMock(sampleOptions());
      const answer = await own.fetch(ORIGIN + path, { headers: { ...headers, origin: PAGE } });
      expect(await problem(answer.clone())).toMatchObject({
        status: 400,
        detail: expect.stringContaining("a session id is 1 to 128"),
      });
      expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
      expect(await own.requests()).toMatchObject([
        { session: "default", vendor: null, request: { path }, reason: { rule: "session" } },
      ]);
    },
  );
});

it.each([
  ["/libary/readers", "/library"],
  ["/LIBRARY/readers", "/library"],
  ["/__mocks/health", "/__mock"],
  ["/__session/a/librry", "/library"],
])("names the nearest prefix: %s means %s", async (path, meant) => {
  const answer = await mock.fetch(ORIGIN + path);
  expect((await problem(answer.clone())).detail).toContain(`Did you mean ${meant}?`);
  expect(answer.headers.get("x-mock-reason")).toContain(`Did you mean ${meant}?`);
});

it.each(["/nowhere", "/x/", "/api/readers"])("guesses no prefix for %s", async (path) => {
  const { detail } = await problem(await mock.fetch(ORIGIN + path));
  expect(detail).not.toContain("Did you mean");
  expect(detail).toContain("Known: /__mock, ");
});

it("hides in the journal what a vendor calls a secret", async () => {
  const body = JSON.stringify({ email: "a@example.com", password: "Secret-of-mine-1" });
  const headers = { ...entitled, authorization: "Basic c2VjcmV0LW9mLW1pbmU=" };
  const { entries } = await ask("/libary/readers?token=secret-of-mine", {
    method: "POST",
    headers,
    body,
  });
  expect(JSON.stringify(entries)).not.toMatch(/secret-of-mine|c2VjcmV0/i);
  expect(entries[0]?.request.body).toEqual({ email: "a@example.com", password: "[redacted]" });
});

it("without CORS, tells pages nothing", async () => {
  const closed = await sampleMock({ cors: false });
  for (const path of ["/nowhere", "/__session/a%20b/library/readers"]) {
    const answer = await closed.fetch(ORIGIN + path, { headers: { origin: PAGE } });
    expect(
      [...answer.headers.keys()].filter((name) => /^(access-control|vary)/.test(name)),
    ).toEqual([]);
  }
});

describe("CORS at a vendor", () => {
  it("names the headers that are sent, and tells caches that the origin matters", async () => {
    const headers = { ...entitled, origin: PAGE };
    const answer = await mock.fetch(`${ORIGIN}/library/readers`, { headers });
    const exposed = answer.headers.get("access-control-expose-headers")?.split(", ");
    const own = [...answer.headers.keys()].filter((name) => !/^(access-control|vary)/.test(name));
    expect(exposed).toEqual(expect.arrayContaining(own));
    expect(exposed).not.toContain("*");
    expect(answer.headers.get("vary")).toBe("Origin");
  });

  it("lets browsers remember the answer to a preflight request", async () => {
    const headers = { origin: PAGE, "access-control-request-method": "PUT" };
    const answer = await mock.fetch(`${ORIGIN}/libary`, { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-max-age")).toBe("600");
    expect(answer.headers.get("access-control-allow-methods")).toBe("PUT");
  });

  it("says nothing of origins to a client that sends none", async () => {
    const answer = await mock.fetch(`${ORIGIN}/library/readers`, { headers: entitled });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("vary")).toBeNull();
  });
});

it("counts what reached no vendor", async () => {
  const session = mock.sessionOf(crypto.randomUUID());
  await session.fetch(`${ORIGIN}/nowhere`);
  await session.fetch(`${ORIGIN}/library/readers`, { headers: entitled });
  expect((await session.journal()).total).toBe(2);
  expect((await session.journal({ vendor: SAMPLE })).total).toBe(1);
});
