import { createMock } from "@carespec/mock";
import type { Question } from "@carespec/test-support/ask";
import { basic } from "@carespec/test-support/basic";
import { serveVendor } from "@carespec/test-support/serve-vendor";
import { describe, expect, it } from "vitest";

const vendor = serveVendor(createMock, "catalyst");

const KNOWN = "2647b5ca-950b-4060-838e-f6c3b846b551";
const STUDENT = "5ff0a201-46e1-4ce9-9a82-81286c3141a7";
const REPORT = "263cc357-ea00-497c-b7ee-916dacd58383";
const UNKNOWN = "00000000-0000-4000-8000-00000000dead";

function entitled(more: Record<string, string> = {}): Record<string, string> {
  const { organizationId, token } = vendor.credentials;
  const own = { Authorization: basic(organizationId, token), "User-Agent": "Billing" };
  return { ...own, "Content-Type": "application/json", ...more };
}

const json = { "Content-Type": "application/json" };
const update = (id: string, headers: Record<string, string>, body: string): Question => ({
  method: "PUT",
  path: `/api/users/${id}`,
  headers: { ...json, ...headers },
  body,
});

describe("Catalyst answers in this order of precedence:", () => {
  it("403 without a User-Agent, whatever else is wrong", async () => {
    const { Authorization } = entitled() as { Authorization: string };
    for (const headers of [{}, { Authorization }, { "User-Agent": "" }]) {
      const answer = await vendor.ask(update(UNKNOWN, headers, "{"));
      expect(answer.status).toBe(403);
      expect(answer.headers["x-mock-reason"]).toContain("User-Agent");
      expect(JSON.parse(answer.body)).toHaveProperty("Message");
    }
  });

  it("401 for missing or wrong credentials, though the body is broken too", async () => {
    const { organizationId, token } = vendor.credentials;
    const wrong = [
      "",
      "Basic",
      "Basic !",
      basic(organizationId, "x"),
      basic(token, organizationId),
    ];
    wrong.push(`Bearer ${token}`);
    for (const Authorization of wrong) {
      const headers = { "User-Agent": "Billing", ...(Authorization && { Authorization }) };
      const answer = await vendor.ask(update(UNKNOWN, headers, "{"));
      expect([Authorization, answer.status]).toEqual([Authorization, 401]);
      expect(answer.headers["x-mock-reason"]).toContain("Authorization");
    }
  });

  it("400 for a body that is not JSON, though the user is unknown too", async () => {
    const answer = await vendor.ask(update(UNKNOWN, entitled(), '{"Email": имя'));
    expect(answer.status).toBe(400);
    expect(answer.headers["x-mock-reason"]).toContain("not JSON");
    expect(JSON.parse(answer.body)).toEqual({ Message: "The request body is not valid JSON." });
  });

  it("422 for invalid fields, though the user is unknown too", async () => {
    const answer = await vendor.ask(update(UNKNOWN, entitled(), '{"Email": 1}'));
    const headers = { "sl-violations": expect.stringContaining("Email") };
    expect(answer).toMatchObject({ status: 422, headers });
  });

  it("404 for a user who does not exist, and 200 for one who does", async () => {
    const missing = await vendor.ask(update(UNKNOWN, entitled(), "{}"));
    expect(missing.status).toBe(404);
    expect(missing.headers["x-mock-reason"]).toContain("userId");
    const { status, headers } = await vendor.ask(update(KNOWN, entitled(), "{}"));
    expect([status, headers["x-mock-reason"]]).toEqual([200, undefined]);
  });
});

describe("Catalyst", () => {
  it.each([
    ["bare", `/api/users/${KNOWN}`],
    ["with its prefix", `/api/students/DF.${STUDENT}`],
    ["in capitals", `/api/students/df.${STUDENT.toUpperCase()}`],
    ["external", "/api/students/1"],
  ])("takes an id that is %s", async (_, path) => {
    expect((await vendor.ask({ path, headers: entitled() })).status).toBe(200);
  });

  it("looks at every id of a path", async () => {
    const path = `/api/users/${KNOWN}/students/${UNKNOWN}`;
    const answer = await vendor.ask({ method: "POST", path, headers: entitled() });
    const headers = { "x-mock-reason": expect.stringContaining("studentId") };
    expect(answer).toMatchObject({ status: 404, headers });
  });

  it.each([
    ["reportId=7", 400, "You must specify a valid report id"],
    [`reportId=${UNKNOWN}`, 404, "Report ID Not Found"],
    [`reportId=${REPORT}&studentId=${UNKNOWN}`, 404, "Not student was found"],
    [`reportId=${REPORT}&startDate=yesterday`, 400, "Parameter is not the correct data type"],
  ])("refuses the report %s with %i", async (query, status, message) => {
    const answer = await vendor.ask({ path: `/api/reports?${query}`, headers: entitled() });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).Message).toContain(message);
    expect(answer.headers["x-mock-reason"]).toMatch(/reportId|StudentId|startdate/);
  });

  it("lets a browser sign on without credentials", async () => {
    const created = { method: "POST", path: `/api/users/DF.${KNOWN}/token`, headers: entitled() };
    const { Token } = JSON.parse((await vendor.ask(created)).body);
    const path = `/login/authenticate?userid=DF.${KNOWN}&token=`;
    expect(await vendor.ask({ path: path + Token })).toMatchObject({
      status: 302,
      headers: { location: "/" },
    });
    expect((await vendor.ask({ path: `${path}any` })).status).toBe(401);
  });

  it("answers 400 to broken JSON even where the document has no 400", async () => {
    const activate = { method: "POST", path: `/api/users/${KNOWN}`, body: "{" };
    const answer = await vendor.ask({ ...activate, headers: entitled(json) });
    const headers = { "content-type": "application/problem+json" };
    expect(answer).toMatchObject({ status: 400, headers });
  });
});

describe("Prefer at Catalyst", () => {
  const prefer = (value: string) => entitled({ Prefer: value });

  it("gives any documented answer to a valid request, also for an unknown id", async () => {
    expect((await vendor.ask(update(UNKNOWN, prefer("code=200"), "{}"))).status).toBe(200);
    const taken = update(KNOWN, prefer("code=422, example=externalIdTaken"), "{}");
    expect((await vendor.ask(taken)).body).toContain("assigned to another user");
  });

  it("does not hide a violation", async () => {
    const broken = update(KNOWN, prefer("code=200"), "{");
    expect((await vendor.ask(broken)).status).toBe(400);
    const invalid = update(KNOWN, prefer("code=200"), '{"Email": 1}');
    expect((await vendor.ask(invalid)).status).toBe(422);
  });

  it.each([
    ["a success", "GET", { Prefer: "code=200" }],
    ["an example of a success", "GET", { Prefer: "code=401, example=johnDoe" }],
    ["a type that only an empty answer fits", "DELETE", { Accept: "text/html" }],
  ])("does not bypass the guard by asking for %s", async (_, method, wish) => {
    const headers = { "User-Agent": "Billing", ...(wish as Record<string, string>) };
    const answer = await vendor.ask({ method, path: `/api/users/${KNOWN}`, headers });
    expect(answer.status).toBe(401);
    expect(answer.headers["x-mock-reason"]).toContain("Authorization");
  });

  it("chooses the example of a violation that it names with its code", async () => {
    const named = prefer("code=422, example=externalIdTaken");
    const body = expect.stringContaining("assigned to another user");
    const answer = await vendor.ask(update(KNOWN, named, '{"Email": 1}'));
    expect(answer).toMatchObject({ status: 422, body });
  });
});
