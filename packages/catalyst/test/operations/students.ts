import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { siteId, studentId } from "../support/samples.ts";
import { flat, type Student, type User } from "../support/types.ts";

const byCatalystId = { path: { studentId: `DF.${studentId}` } };

export function students({ client, document }: MockedCatalyst): void {
  describe("students", () => {
    it("are listed", async () => {
      const { data, response } = await client.GET("/api/students", {
        params: { query: { page: 1, size: 20 } },
      });
      expectTypeOf(flat(data)).toEqualTypeOf<Student[] | undefined>();
      expect(new URL(response.url).search).toBe("?page=1&size=20");
      expect(data).toHaveLength(5);
      const [printed] = document.example("GET /api/students", 200, "exampleStudent") as Student[];
      expect(data?.[0]).toEqual(printed);
    });

    it("are created at a path that ends in a slash, with null for default criteria", async () => {
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
      expectTypeOf(flat(data)).toEqualTypeOf<Student | undefined>();
      expect(new URL(response.url).pathname).toMatch(/\/api\/students\/$/);
      expect(response.status).toBe(201);
      expect(data).toMatchObject({
        StudentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        SiteId: "4676e2c4-ef41-484b-bf54-42fa3dc16201",
        BaselineCriteria: { CorrectRequired: 2, TrialsRequired: 3 },
        MasteryCriteria: { Consecutive: 3, HourToCheck3: 23 },
        TimeZone: "Europe/Kiev",
      });
    });

    it("are found by DF. and the Catalyst id", async () => {
      const { data, response } = await client.GET("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(flat(data)).toEqualTypeOf<Student | undefined>();
      expect(response.url).toMatch(new RegExp(`/DF\\.${studentId}$`));
      expect([data?.StudentId, data?.StudentCode]).toEqual([studentId, "Student, Example"]);
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

    it("are replaced; a part of the criteria is enough", async () => {
      const { data, response } = await client.PUT("/api/students/{studentId}", {
        params: byCatalystId,
        body: { SiteId: `DF.${siteId}`, MasteryCriteria: { ColdProbe: true, HourToCheck1: 10 } },
      });
      expectTypeOf(flat(data)).toEqualTypeOf<Student | undefined>();
      expect(response.status).toBe(200);
      expect(data).toMatchObject({
        StudentId: studentId,
        SiteId: siteId,
        MasteryCriteria: { Consecutive: 3, ColdProbe: true, HourToCheck1: 10 },
      });
      const after = await client.GET("/api/students/{studentId}", { params: byCatalystId });
      expect(after.data).toEqual(data);
    });

    it("are deactivated by DELETE", async () => {
      const { data, response } = await client.DELETE("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/students/{studentId}", { params: byCatalystId });
      expect(after.data?.Active).toBe(false);
    });

    it("are activated by a POST without a body", async () => {
      const { data, response } = await client.POST("/api/students/{studentId}", {
        params: byCatalystId,
      });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/students/{studentId}", { params: byCatalystId });
      expect(after.data?.Active).toBe(true);
    });

    it("have users, of whom one shows SelectedSites", async () => {
      const { data } = await client.GET("/api/students/{studentId}/users/{userAccessType}", {
        params: { path: { ...byCatalystId.path, userAccessType: "OnlyAccessAllStudentsUsers" } },
      });
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      const [, printed] = document.example(
        "GET /api/students/{studentId}/users/{userAccessType}",
        200,
        "assignedUsers",
      ) as User[];
      expect(data?.[0]).toEqual(printed);
      expect(data?.map((user) => user.SelectedSites?.length)).toEqual([1, undefined]);
    });

    it("have all users for an access type that the vendor does not know", async () => {
      const list = (userAccessType: string) =>
        client.GET("/api/students/{studentId}/users/{userAccessType}", {
          params: { path: { ...byCatalystId.path, userAccessType } },
        });
      const { data, response } = await list("Everyone");
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      expect(response.status).toBe(200);
      expect(data?.length).toBeGreaterThan(2);
      expect(data).toEqual((await list("AllAssignedUsers")).data);
    });
  });
}
