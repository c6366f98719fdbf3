import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { ORIGIN } from "../support/steered.ts";

const mock = await createMock({ check: true });
const METHODS = ["get", "put", "post", "patch", "delete"];

interface Documented {
  vendor: string;
  method: string;
  path: string;
  status: string;
}

/** Every status of every operation of a vendor. */
function documented(vendor: string): Documented[] {
  const file = new URL(`../../documents/${vendor}.json`, import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, { responses?: object }>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).flatMap((method) =>
      Object.keys(item[method]?.responses ?? {}).map((status) => ({
        vendor,
        method: method.toUpperCase(),
        path,
        status,
      })),
    ),
  );
}

describe("X-Mock-Validate: off", () => {
  it.each(["catalyst", "healthily", "mystrength"])(
    "gives every documented answer of %s, though the request is as wrong as can be",
    async (vendor) => {
      const answers = documented(vendor);
      expect(answers.length).toBeGreaterThan(30);
      const wrong = await Promise.all(answers.map(unlike));
      expect(wrong.filter(Boolean)).toEqual([]);
    },
  );

  const users = `${ORIGIN}/catalyst/api/users`;

  it("gives the first success without Prefer, and no state", async () => {
    const headers = { "X-Mock-Validate": "off", "X-Mock-Session": "unchecked" };
    const answer = await mock.fetch(users, { method: "POST", headers, body: "nonsense" });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("x-mock-reason")).toBeNull();
    expect(answer.headers.get("sl-violations")).toBeNull();
    const { catalyst } = await mock.sessionOf("unchecked").export("catalyst");
    expect(catalyst).toEqual((await mock.export("catalyst")).catalyst);
  });

  it("says what is wrong with the wish, not with the request", async () => {
    const headers = { "X-Mock-Validate": "off", Prefer: "code=418" };
    const answer = await mock.fetch(users, { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")).toContain("status code 418 is not defined");
  });

  it("takes a standing preference too", async () => {
    const { fetch, setPreferences } = mock.sessionOf("preferring");
    await setPreferences([{ prefer: "code=422" }]);
    expect((await fetch(users, { headers: { "X-Mock-Validate": "off" } })).status).toBe(422);
  });

  it("changes nothing as on, and is nothing else", async () => {
    const status = async (value: string) =>
      (await mock.fetch(users, { headers: { "X-Mock-Validate": value } })).status;
    expect([await status("on"), await status("OFF"), await status("")]).toEqual([403, 400, 400]);
  });
});

/** Asks without credentials and with a body that no operation takes; resolves with what came else. */
async function unlike({ vendor, method, path, status }: Documented): Promise<object | undefined> {
  const basePath = mock.servers.find((server) => server.vendor === vendor)?.basePath;
  const answer = await mock.fetch(ORIGIN + basePath + path.replaceAll(/\{\w+\}/g, "%20"), {
    method,
    headers: {
      "X-Mock-Validate": "off",
      Prefer: `code=${status}`,
      "Content-Type": "application/json",
    },
    ...(method === "GET" ? {} : { body: '{"nonsense":' }),
  });
  const { status: got, headers } = answer;
  if (String(got) === status && !headers.has("sl-violations")) return undefined;
  return { method, path, status, got, reason: headers.get("x-mock-reason") };
}
