import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { userId } from "../support/samples.ts";
import type { LoginToken } from "../support/types.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function singleSignOn({ client }: MockedCatalyst): void {
  describe("single sign-on", () => {
    it("begins with a login token of a user", async () => {
      const { data, response } = await client.POST("/api/users/{userId}/token", {
        params: { path: { userId: `DF.${userId}` } },
      });
      expectTypeOf(data).toEqualTypeOf<LoginToken | undefined>();
      expect(response.status).toBe(201);
      expect(data).toEqual({
        Token: expect.stringMatching(GUID),
        Expires: expect.stringMatching(/^[\d-]{10}T[\d:]{8}$/),
      });
    });

    it("takes a user's external id as it is", async () => {
      const { data, response } = await client.POST("/api/users/{userId}/token", {
        params: { path: { userId: "1" } },
      });
      expectTypeOf(data).toEqualTypeOf<LoginToken | undefined>();
      expect(new URL(response.url).pathname).toMatch(/\/api\/users\/1\/token$/);
      expect(data?.Token).toMatch(GUID);
    });

    it("ends with a redirect into Catalyst", async () => {
      const created = await client.POST("/api/users/{userId}/token", {
        params: { path: { userId } },
      });
      const query = { userid: `DF.${userId}`, token: created.data?.Token ?? "" };
      const { data, response } = await client.GET("/login/authenticate", {
        params: { query },
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([302, undefined]);
      expect(response.headers.get("location")).toBe("/");
      expect(Object.fromEntries(new URL(response.url).searchParams)).toEqual(query);
    });
  });
}
