import { afterAll, describe, expect, it } from "vitest";
import { startCatalyst } from "./support/mock.ts";
import { newUser, userId } from "./support/samples.ts";

const { client, close } = await startCatalyst();
afterAll(close);

describe("422", () => {
  const invalid = { Message: "One or more fields are not valid." };

  it("answers a user without Email, which the types demand", async () => {
    const { Email: _, ...body } = newUser;
    // @ts-expect-error Email is missing
    const { error, response } = await client.POST("/api/users", { body });
    expect(response.status).toBe(422);
    expect(error?.body).toEqual(invalid);
  });

  it("answers a malformed Email", async () => {
    const { error, response } = await client.PUT("/api/users/{userId}", {
      params: { path: { userId } },
      body: { Email: "test at datafinch" },
    });
    expect(response.status).toBe(422);
    expect(error?.body).toEqual(invalid);
  });

  it("answers a time zone that the vendor does not list, which the types refuse", async () => {
    const { error, response } = await client.POST("/api/students/", {
      // @ts-expect-error Europe/Kyiv is not the vendor's spelling
      body: { FirstName: "Example", TimeZone: "Europe/Kyiv" },
    });
    expect(response.status).toBe(422);
    expect(error?.body).toEqual(invalid);
  });

  it("answers a page of more than a hundred items", async () => {
    const { error, response } = await client.GET("/api/students", {
      params: { query: { size: 101 } },
    });
    expect(response.status).toBe(422);
    expect(error?.body).toEqual({ Message: "One or more query parameters are not valid." });
  });

  it("answers an external id that another user has", async () => {
    const { error, response } = await client.POST("/api/users", {
      body: { ...newUser, ExternalId: "1" },
    });
    expect(response.status).toBe(422);
    expect(error?.body).toEqual({ Message: "The ExternalId is assigned to another user." });
  });
});
