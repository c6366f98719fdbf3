import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { siteId, studentId } from "../support/samples.ts";
import type { Student, User } from "../support/types.ts";

const byCatalystId = { path: { studentId: `DF.${studentId}` } };

export function students({ client, document }: MockedCatalyst): void {
  describe("students", () => {
    it("are listed", async () => {
      const { data, response } = await client.GET("/api/students", {
        params: { query: { page: 1, size: 20 } },
      });
      expectTypeOf(data).toEqualTypeOf<Student[] | undefined>();
      expect(new URL(response.url).search).toBe("?page=1&size=20");
      expect(data).toEqual(document.example("GET /api/students", 200, "exampleStudent"));
    });

    it("are created at a path that ends in a slash, null standing for default criteria", async () => {
      const { data, response } = await client.POST("/api/students/", {
        body: {
          FirstName: "Example",
          LastName: "Student",
          SiteId: "DFLT",
          FatherFirstName: null,
          BaselineCriteria: null,
          MasteryCriteria: null,
          TimeZone: "Europe/Kiev",
        },
      });
      expectTypeOf(data).toEqualTypeOf<Student | undefined>();
      expect(new URL(response.url).pathname).toMatch(/\/api\/students\/$/);
      expect(response.status).toBe(201);
      expect(data).toEqual(document.example("POST /api/students/", 201, "exampleStudent"));
    });

    it("are found by DF. and the Catalyst id", async () => {
      const { data, response } = await client.GET("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(data).toEqualTypeOf<Student | undefined>();
      expect(response.url).toMatch(new RegExp(`/DF\\.${studentId}$`));
      expect(data).toEqual(
        document.example("GET /api/students/{studentId}", 200, "austinMichaels"),
      );
    });

    it("may lack ContinueBaseline", async () => {
      const { data } = await client.GET("/api/students/{studentId}", { params: byCatalystId });
      expectTypeOf(data?.BaselineCriteria.ContinueBaseline).toEqualTypeOf<boolean | undefined>();
      expect(data?.BaselineCriteria).toEqual({
        CorrectRequired: 2,
        TrialsRequired: 3,
        Sequential: false,
        TrialsPerDay: 1,
      });
    });

    it("are replaced, a part of the criteria being enough", async () => {
      const { data, response } = await client.PUT("/api/students/{studentId}", {
        params: byCatalystId,
        body: { SiteId: `DF.${siteId}`, MasteryCriteria: { ColdProbe: true, HourToCheck1: 10 } },
      });
      expectTypeOf(data).toEqualTypeOf<Student | undefined>();
      expect(response.status).toBe(200);
      expect(data).toEqual(
        document.example("PUT /api/students/{studentId}", 200, "exampleStudent"),
      );
    });

    it("are activated by a POST without a body", async () => {
      const { data, response } = await client.POST("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
    });

    it("are deactivated by DELETE", async () => {
      const { data, response } = await client.DELETE("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
    });

    it("have users, of whom one shows SelectedSites", async () => {
      const { data } = await client.GET("/api/students/{studentId}/users/{userAccessType}", {
        params: { path: { ...byCatalystId.path, userAccessType: "OnlySpecificallyAssignedUsers" } },
      });
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      expect(data).toEqual(
        document.example(
          "GET /api/students/{studentId}/users/{userAccessType}",
          200,
          "assignedUsers",
        ),
      );
      expect(data?.map((user) => user.SelectedSites?.length)).toEqual([undefined, 1]);
    });

    it("have users also for an access type that the vendor does not know", async () => {
      const { data, response } = await client.GET(
        "/api/students/{studentId}/users/{userAccessType}",
        { params: { path: { ...byCatalystId.path, userAccessType: "Everyone" } } },
      );
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      expect(response.status).toBe(200);
      expect(data).toHaveLength(2);
    });
  });
}
