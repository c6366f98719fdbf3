import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { groupId, siteId, userId } from "../support/samples.ts";
import type { Group, Site } from "../support/types.ts";

export function groupsAndSites({ client, document }: MockedCatalyst): void {
  describe("security groups", () => {
    it("are listed", async () => {
      const { data } = await client.GET("/api/groups");
      expectTypeOf(data).toEqualTypeOf<Group[] | undefined>();
      expect(data).toEqual(document.example("GET /api/groups", 200, "administratorsAndParents"));
      expect(data?.map((group) => group.Name)).toEqual(["Administrators", "Parents"]);
    });

    it("are listed for one user", async () => {
      const { data } = await client.GET("/api/users/{userId}/groups", {
        params: { path: { userId }, query: { size: 5 } },
      });
      expectTypeOf(data).toEqualTypeOf<Group[] | undefined>();
      expect(data).toEqual(
        document.example("GET /api/users/{userId}/groups", 200, "administrators"),
      );
    });

    it("take a user in, which answers 201 without a body", async () => {
      const { data, response } = await client.POST("/api/users/{userId}/groups/{groupId}", {
        params: { path: { userId, groupId } },
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([201, undefined]);
    });

    it("let a user go", async () => {
      const { data, response } = await client.DELETE("/api/users/{userId}/groups/{groupId}", {
        params: { path: { userId, groupId } },
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/users/{userId}", { params: { path: { userId } } });
      expect(after.data?.Groups).toEqual([]);
    });
  });

  describe("sites", () => {
    it("are listed", async () => {
      const { data } = await client.GET("/api/sites");
      expectTypeOf(data).toEqualTypeOf<Site[] | undefined>();
      expect(data).toContainEqual({
        SiteId: "4676e2c4-ef41-484b-bf54-42fa3dc16201",
        Name: "Default Site",
        Abbreviation: "DFLT",
        TimeZone: "America/New_York",
      });
      expect(data?.map((site) => site.SiteId)).toContain(siteId);
    });
  });
}
