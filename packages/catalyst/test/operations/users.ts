import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { newUser, studentId, userId } from "../support/samples.ts";
import type { User } from "../support/types.ts";

export function users({ client, document }: MockedCatalyst): void {
  describe("users", () => {
    it("are listed, with null for the students of those who see all", async () => {
      const { data } = await client.GET("/api/users");
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      expectTypeOf<User["AvailableStudents"]>().toEqualTypeOf<string[] | null>();
      const [printed] = document.example("GET /api/users", 200, "johnDoe") as User[];
      expect(data?.[0]).toEqual(printed);
      expect(data?.find((user) => user.AccessAllStudents)?.AvailableStudents).toBeNull();
    });

    it("are listed by filters and page, in the query's own spelling", async () => {
      const query = {
        Active: "True",
        Email: "a+b@x.test",
        ExternalId: "7",
        page: 1,
        size: 100,
      } as const;
      const body = { ...newUser, Email: query.Email, ExternalId: query.ExternalId };
      const { data: created } = await client.POST("/api/users", { body });
      const { data, response } = await client.GET("/api/users", { params: { query } });
      expectTypeOf(data).toEqualTypeOf<User[] | undefined>();
      expect(new URL(response.url).search).toBe(
        "?Active=True&Email=a%2Bb%40x.test&ExternalId=7&page=1&size=100",
      );
      expect(data).toEqual([created]);
    });

    it("are created from eight properties and come back without the password", async () => {
      const { data, response } = await client.POST("/api/users", { body: newUser });
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      expect(response.status).toBe(201);
      const { Password: _, ...fields } = newUser;
      expect(data).toMatchObject({ ...fields, AvailableStudents: [], ExternalId: null });
      expect(data).not.toHaveProperty("Password");
    });

    it("are found by id", async () => {
      const { data } = await client.GET("/api/users/{userId}", { params: { path: { userId } } });
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      expect([data?.UserId, data?.Username]).toEqual([userId, "john"]);
    });

    it("are replaced, the external id included", async () => {
      const { data, response } = await client.PUT("/api/users/{userId}", {
        params: { path: { userId } },
        body: { ...newUser, Title: "PhD, BCBA", AccessAllStudents: false, ExternalId: "1" },
      });
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      expect(response.status).toBe(200);
      expect(data).toEqual(document.example("PUT /api/users/{userId}", 200, "johnDoe"));
      expect(data).not.toHaveProperty("Password");
    });

    it("are deactivated by DELETE", async () => {
      const params = { path: { userId } };
      const { data, response } = await client.DELETE("/api/users/{userId}", { params });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/users/{userId}", { params });
      expect(after.data?.Active).toBe(false);
    });

    it("are activated by a POST without a body", async () => {
      const params = { path: { userId } };
      const { data, response } = await client.POST("/api/users/{userId}", { params });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/users/{userId}", { params });
      expect(after.data?.Active).toBe(true);
    });

    it("are assigned a student, which answers 201 without a body", async () => {
      const params = { path: { userId, studentId } };
      const path = "/api/users/{userId}/students/{studentId}";
      const { data, response } = await client.POST(path, { params });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([201, undefined]);
      const after = await client.GET("/api/users/{userId}", { params: { path: { userId } } });
      expect(after.data?.AvailableStudents).toContain(studentId);
    });

    it("lose an assigned student", async () => {
      const params = { path: { userId, studentId } };
      const path = "/api/users/{userId}/students/{studentId}";
      const { data, response } = await client.DELETE(path, { params });
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expect([response.status, data]).toEqual([204, undefined]);
      const after = await client.GET("/api/users/{userId}", { params: { path: { userId } } });
      expect(after.data?.AvailableStudents).not.toContain(studentId);
    });
  });
}
