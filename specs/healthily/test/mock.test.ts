import { spawnSync } from "node:child_process";
import { createMock } from "@carespec/mock";
import type { Question } from "@carespec/test-support/ask";
import { serveVendor } from "@carespec/test-support/serve-vendor";
import { describe, expect, it } from "vitest";
import { runInShell } from "./support/shell.ts";

const vendor = serveVendor(createMock, "healthily");
const json = { "Content-Type": "application/json" };
const accepted =
  '{"content_version":"7abd6bb2aa9d4c9116538f7c2f78d68a4bd28321","all_policies_accepted":"true"}';
const query = '{"gender":"male","age":31,"initial_query":"earache, jaw clicks"}';

const post = (path: string, headers: Record<string, string>, body: string): Question => ({
  method: "POST",
  path,
  headers: { ...json, ...headers },
  body,
});

const key = () => ({ "x-api-key": vendor.credentials.apiKey ?? "" });

function login({ partnerId, secret } = vendor.credentials) {
  return vendor.ask(post("/login", key(), JSON.stringify({ partner_id: partnerId, secret })));
}

async function bearer(grade: "login" | "upgraded"): Promise<Record<string, string>> {
  const first = JSON.parse((await login()).body).access_token;
  const keys = { ...key(), Authorization: `Bearer ${first}` };
  if (grade === "login") return keys;
  const terms = JSON.parse((await vendor.ask(post("/terms", keys, accepted))).body);
  return { ...keys, Authorization: `Bearer ${terms.login_response.access_token}` };
}

const reason = { "x-mock-reason": expect.stringMatching(/./) };

describe("Healthily's login", () => {
  it("works with the documented command, only the host changed", async () => {
    const command = `curl -X POST https://portal.your.md/api/v1/login \\
     -H "x-api-key: GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa"\\
     -H "Content-Type: application/json"\\
     -d '
     {
      "partner_id": "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
      "secret": "imPG3xd94D18xLksG80LRFpLKERDpfdt"
     }'`;
    const text = await runCurl(command.replace("https://portal.your.md/api/v1", vendor.baseUrl));
    expect(JSON.parse(text)).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: "bearer",
      expires_in: 1860,
    });
  });

  it("answers 401 without the key, before it looks at the body", async () => {
    const { "x-api-key": apiKey } = key();
    for (const headers of [{}, { "x-api-key": "x" }, { "x-api-key": apiKey.toLowerCase() }]) {
      const answer = await vendor.ask(post("/login", headers as Record<string, string>, "{"));
      expect(answer).toMatchObject({ status: 401, headers: reason });
      expect(answer.body).toContain("x-api-key");
    }
  });

  it("answers 400 to a body that is broken or incomplete", async () => {
    const broken = await vendor.ask(post("/login", key(), "{"));
    expect(broken).toMatchObject({ status: 400, headers: reason });
    const incomplete = await vendor.ask(post("/login", key(), '{"partner_id":"x"}'));
    expect(incomplete.status).toBe(400);
    expect(incomplete.headers["sl-violations"]).toContain("secret");
  });

  it("answers 401 to wrong credentials", async () => {
    const answer = await login({ ...vendor.credentials, secret: "x".repeat(32) });
    expect(answer).toMatchObject({ status: 401, headers: reason });
    expect(JSON.parse(answer.body)).toEqual({ error: "The partner id or the secret is wrong." });
  });
});

describe("Healthily's tokens", () => {
  it("open only the terms before they are upgraded", async () => {
    const headers = await bearer("login");
    const terms = await vendor.ask({ path: "/terms", headers });
    expect(terms.status).toBe(200);
    expect(terms.headers).not.toHaveProperty("x-mock-reason");
    const refused = await vendor.ask(post("/initial", headers, "{"));
    expect(refused).toMatchObject({ status: 403, headers: reason });
    expect(refused.body).toContain("terms");
  });

  it("open everything once the terms are accepted, the terms too", async () => {
    const headers = await bearer("upgraded");
    expect((await vendor.ask(post("/initial", headers, query))).status).toBe(200);
    expect((await vendor.ask({ path: "/terms", headers })).status).toBe(200);
  });

  it("are refused with 401 when missing, foreign or without Bearer", async () => {
    const { Authorization = "" } = await bearer("upgraded");
    const foreign = `${Authorization.slice(0, -1)}?`;
    for (const value of [undefined, "Bearer ", "Bearer x", foreign, Authorization.slice(7)]) {
      const headers = { ...key(), ...(value && { Authorization: value }) };
      const answer = await vendor.ask(post("/initial", headers, "{"));
      expect(answer).toMatchObject({ status: 401, headers: reason });
    }
  });

  it("are checked after the key, and before the body", async () => {
    const { Authorization = "" } = await bearer("upgraded");
    const answer = await vendor.ask({ path: "/chat", headers: { Authorization } });
    expect(answer.status).toBe(401);
    expect(answer.body).toContain("x-api-key");
    const body = await vendor.ask(post("/initial", await bearer("upgraded"), "{"));
    expect(body).toMatchObject({ status: 400, headers: reason });
  });

  it("get their own 400 for a missing query parameter", async () => {
    const answer = await vendor.ask({ path: "/symptom-search", headers: await bearer("upgraded") });
    expect(answer).toMatchObject({ status: 400, headers: reason });
    expect(JSON.parse(answer.body).error).toBe("A required query parameter is missing.");
  });
});

describe("Prefer at Healthily", () => {
  it("names the example of the refusal, with its status", async () => {
    const headers = { ...key(), Prefer: "code=401, example=tokenExpired" };
    const answer = await vendor.ask({ path: "/chat", headers });
    expect(JSON.parse(answer.body)).toEqual({ error: "The access token has expired." });
  });

  it("gives any documented answer, but only with valid credentials", async () => {
    const Prefer = "code=404, example=reportNotReady";
    const headers = { ...(await bearer("upgraded")), Prefer };
    expect((await vendor.ask({ path: "/report", headers })).status).toBe(404);
    expect((await vendor.ask({ path: "/report", headers: { Prefer } })).status).toBe(401);
  });
});

/** Runs the command in a shell; without curl, sends the same request itself. */
async function runCurl(command: string): Promise<string> {
  const { error } = spawnSync("curl", ["--version"]);
  if (!error) return runInShell(command);
  const [, url = ""] = /(http:\S+)/.exec(command) ?? [];
  const headers = [...command.matchAll(/-H "(.+?): (.+?)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const [, body = ""] = /-d '(.*)'/s.exec(command) ?? [];
  const init = { method: "POST", headers: Object.fromEntries(headers), body };
  return (await fetch(url, init)).text();
}
