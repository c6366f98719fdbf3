import { answering } from "@carespec/test-support/answering";
import { afterAll, describe, expect, it } from "vitest";
import { createCatalystClient } from "../src/index.ts";
import { startCatalyst } from "./support/mock.ts";
import { fetchWithoutUserAgent } from "./support/raw-fetch.ts";
import { newUser, reportId, studentId, unknownId, userId } from "./support/samples.ts";

const { client, baseUrl, credentials, close } = await startCatalyst();
afterAll(close);

const userAgent = "Best-Billing-Application";
describe("401", () => {
  const refused = { Message: "Authentication is not valid." };

  it.each([
    ["token", { ...credentials, token: "revoked" }],
    ["organizationId", { ...credentials, organizationId: unknownId }],
  ])("answers a wrong %s", async (_, wrong) => {
    const stranger = createCatalystClient({ ...wrong, baseUrl, userAgent });
    const { data, error, response } = await stranger.GET("/api/users");
    expect(response.status).toBe(401);
    expect([data, error?.body]).toEqual([undefined, refused]);
  });

  it("answers a call without credentials", async () => {
    const stranger = createCatalystClient({
      ...credentials,
      baseUrl,
      userAgent,
      fetch: answering((request) => {
        request.headers.delete("Authorization");
        return fetch(request);
      }),
    });
    const { error, response } = await stranger.DELETE("/api/users/{userId}", {
      params: { path: { userId } },
    });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual(refused);
  });

  it("answers a stale login token, without a body", async () => {
    const path = { userId: `DF.${userId}` };
    const { data } = await client.POST("/api/users/{userId}/token", { params: { path } });
    const signOn = () =>
      client.GET("/login/authenticate", {
        params: { query: { userid: path.userId, token: data?.Token ?? "" } },
      });
    expect((await signOn()).response.status).toBe(302);
    const { error, response } = await signOn();
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ status: 401, body: undefined });
  });
});

describe("403", () => {
  it("answers a request without User-Agent", async () => {
    const nameless = createCatalystClient({
      ...credentials,
      baseUrl,
      userAgent,
      fetch: answering(fetchWithoutUserAgent),
    });
    const { error, response } = await nameless.GET("/api/sites");
    expect(response.status).toBe(403);
    expect(error?.body).toEqual({ Message: "The User-Agent header is not valid." });
  });
});

describe("400", () => {
  it("answers a body that is not JSON", async () => {
    const { error, response } = await client.POST("/api/users", {
      body: newUser,
      bodySerializer: () => '{"Email": ',
    });
    expect(response.status).toBe(400);
    expect(error?.body).toEqual({ Message: "The request body is not valid JSON." });
  });

  it("answers a report id that is not a GUID", async () => {
    const { error, response } = await client.GET("/api/reports", {
      params: { query: { reportId: "totals" } },
    });
    expect(response.status).toBe(400);
    expect(error?.body).toEqual({ Message: "You must specify a valid report id" });
  });
});

describe("404", () => {
  const notFound = { Message: "The requested resource is not available." };

  it("answers an unknown user", async () => {
    const { error, response } = await client.GET("/api/users/{userId}", {
      params: { path: { userId: unknownId } },
    });
    expect(response.status).toBe(404);
    expect(error?.body).toEqual(notFound);
  });

  it("answers an unknown student", async () => {
    const { error, response } = await client.PUT("/api/students/{studentId}", {
      params: { path: { studentId: `DF.${unknownId}` } },
      body: { FirstName: "Example" },
    });
    expect(response.status).toBe(404);
    expect(error?.body).toEqual(notFound);
  });

  it("answers an unknown group", async () => {
    const { error, response } = await client.POST("/api/users/{userId}/groups/{groupId}", {
      params: { path: { userId, groupId: unknownId } },
    });
    expect(response.status).toBe(404);
    expect(error?.body).toEqual(notFound);
  });

  it.each([
    ["report", { reportId: unknownId }, "Report ID Not Found"],
    [
      "student",
      { reportId, studentId: unknownId },
      `Not student was found with [ ${unknownId} ] id`,
    ],
  ])("answers an unknown %s of a report", async (_, query, message) => {
    const { error, response } = await client.GET("/api/reports", { params: { query } });
    expect(response.status).toBe(404);
    expect(error?.body).toEqual({ Message: message });
  });

  it("answers an external id with a slash as one segment of the path", async () => {
    const { error, response } = await client.GET("/api/students/{studentId}", {
      params: { path: { studentId: "2024/7" } },
    });
    expect(new URL(response.url).pathname).toMatch(/\/students\/2024%2F7$/);
    expect(error?.body).toEqual(notFound);
  });
});

describe("the six errors of reports", () => {
  it.each([
    [404, "reportIdNotFound", "Report ID Not Found"],
    [400, "reportIdInvalid", "You must specify a valid report id"],
    [400, "parameterUnknown", "The [Date] parameter is not a valid parameter"],
    [400, "parameterType", "Parameter is not the correct data type"],
    [404, "studentNotFound", "Not student was found with [ n ] id"],
    [400, "weekEndingNotSunday", "Week ending date must be on a Sunday"],
  ])("can be requested with Prefer: %i, %s", async (status, name, message) => {
    const { data, error, response } = await client.GET("/api/reports", {
      params: { query: { reportId, studentId } },
      headers: { Prefer: `code=${status}, example=${name}` },
    });
    expect(response.status).toBe(status);
    expect([data, error?.body]).toEqual([undefined, { Message: message }]);
  });
});
