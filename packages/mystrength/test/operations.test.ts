import { exampleOf } from "@carespec/test-support/documented-examples";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import * as operations from "../src/gen/operations.ts";
import { calls } from "./support/calls.ts";
import { startMock } from "./support/mock.ts";
import type { Answered } from "./support/types.ts";

const mock = await startMock();
const called = new Set<string>();
const client = createClient();

/** A client in its own mock session, whose calls are recorded. */
function createClient() {
  return mock.createClient({
    hooks: { onRequest: ({ method, path }) => void called.add(`${method} ${path}`) },
  });
}
const aJwt = expect.stringMatching(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/);
const example = (operation: keyof typeof calls, name: string, status = 200) =>
  exampleOf(mock.document, operation, status, name);

afterAll(mock.close);

// One story: its last test looks back at what the others have called.
describe("every inferred operation through the provisional client", { shuffle: false }, () => {
  it("createSession gives both tokens", async () => {
    const { data } = await calls["POST /sessions"](createClient());
    expectTypeOf(data).toEqualTypeOf<Answered<"Session">>();
    expect(data).toEqual({ session_token: aJwt, refresh_token: aJwt });
  });

  it("renewSession gives two new tokens", async () => {
    const own = createClient();
    const login = await calls["POST /sessions"](own);
    const body = { refresh_token: login.data?.refresh_token ?? "" };
    const { data } = await own.POST("/sessions/renew", { body });
    expectTypeOf(data).toEqualTypeOf<Answered<"Session">>();
    expect(data).toEqual({ session_token: aJwt, refresh_token: aJwt });
    expect(data).not.toEqual(login.data);
  });

  it("listUsers gives a page of users", async () => {
    const { data } = await calls["GET /users"](client);
    expectTypeOf(data).toEqualTypeOf<NonNullable<Answered<"User">>[] | undefined>();
    expect(data?.slice(0, 1)).toEqual(example("GET /users", "firstPage"));
    const codes = data?.map(({ access_code }) => access_code);
    expect(new Set(codes)).toEqual(new Set(["some_access_code"]));
  });

  it("listUsers gives an empty page past the last record", async () => {
    const { data } = await client.GET("/users", { params: { query: { page: 1000, limit: 50 } } });
    expectTypeOf(data).toEqualTypeOf<NonNullable<Answered<"User">>[] | undefined>();
    expect(data).toEqual([]);
  });

  it("getUser gives the user", async () => {
    const { data } = await calls["GET /users/{myStrengthUserId}"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"User">>();
    expect(data).toEqual(example("GET /users/{myStrengthUserId}", "sampleUser"));
    expect(data?.member_id).toBe("some_member_id_1234567");
  });

  it("findUserByMemberId gives the user", async () => {
    const { data } = await calls["GET /members/{memberId}/user"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"User">>();
    expect(data).toEqual(example("GET /members/{memberId}/user", "sampleUser"));
  });

  it("listActivities gives a page of activities", async () => {
    const { data } = await calls["GET /activities"](client);
    expectTypeOf(data).toEqualTypeOf<NonNullable<Answered<"Activity">>[] | undefined>();
    expect(data?.[0]).toEqual({ id: 1532, url: "dep1a1", modified: 1546896901000 });
  });

  it("getActivity and getActivityById give the activity", async () => {
    const bySlug = await calls["GET /activities/{activityUrl}"](client);
    const byId = await calls["GET /activities/by-id/{activityId}"](client);
    expectTypeOf(bySlug.data).toEqualTypeOf<Answered<"Activity">>();
    expectTypeOf(byId.data).toEqualTypeOf<Answered<"Activity">>();
    expect(bySlug.data).toEqual(example("GET /activities/{activityUrl}", "sampleActivity"));
    expect(byId.data).toEqual(example("GET /activities/by-id/{activityId}", "sampleActivity"));
  });

  it("listAssessments gives a page of assessments", async () => {
    const { data } = await calls["GET /assessments"](client);
    expectTypeOf(data).toEqualTypeOf<NonNullable<Answered<"Assessment">>[] | undefined>();
    expect(data?.slice(0, 1)).toEqual(example("GET /assessments", "firstPage"));
  });

  it("getAssessment and getAssessmentById give the assessment", async () => {
    const bySlug = await calls["GET /assessments/{assessmentUrl}"](client);
    const byId = await calls["GET /assessments/by-id/{assessmentId}"](client);
    expectTypeOf(bySlug.data).toEqualTypeOf<Answered<"Assessment">>();
    expectTypeOf(byId.data).toEqualTypeOf<Answered<"Assessment">>();
    expect(bySlug.data).toEqual({ id: 1, url: "phq9", modified: 1546896901000 });
    expect(byId.data).toEqual(bySlug.data);
  });

  it("createReferral gives the referral as taken in, with 201", async () => {
    const { data, response } = await calls["POST /referrals"](client);
    expectTypeOf(data).toEqualTypeOf<Answered<"Referral">>();
    expect(response.status).toBe(201);
    const shown = example("POST /referrals", "newUser", 201) as Answered<"Referral">;
    expect(data).toEqual({ ...shown, modified: expect.any(Number) });
  });

  it("leaves no operation of the document out", () => {
    expect([...called].sort()).toEqual(
      Object.values(operations)
        .map(({ route }) => route)
        .sort(),
    );
  });
});
