import { afterAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import type { CatalystClient, CatalystMethods, operations } from "../src/index.ts";
import { createTestClient } from "../src/testing.ts";
import { calls } from "./support/calls.ts";
import { newUser, userId } from "./support/samples.ts";

const { client, session, close, credentials } = await createTestClient();
afterAll(close);
beforeEach(() => session.clearRequests());

/** Names of the required members of a type. */
type Demanded<Type> = {
  [Key in keyof Type]-?: object extends Pick<Type, Key> ? never : Key;
}[keyof Type];
type RequestOf<Operation extends keyof CatalystMethods> = NonNullable<
  Parameters<CatalystMethods[Operation]>[0]
>;
type Parts = { [Operation in keyof CatalystMethods]: Demanded<RequestOf<Operation>> };
type Queries = {
  [Operation in keyof operations]: Demanded<
    NonNullable<operations[Operation]["parameters"]["query"]>
  >;
};

describe("what the client supplies", () => {
  it("is not required in a call: only path, query and body are, where the operation needs them", async () => {
    expectTypeOf<Parts[keyof Parts]>().toEqualTypeOf<"path" | "query" | "body">();
    expectTypeOf<Parts["listUsers" | "listStudents" | "listGroups" | "listSites"]>().toBeNever();
    expectTypeOf<Parts["updateUser"]>().toEqualTypeOf<"path" | "body">();
    expectTypeOf<Queries[keyof Queries]>().toEqualTypeOf<"reportId" | "userid" | "token">();
    await client.listSites();
    await client.GET("/api/sites");
    const entries = await session.requests();
    expect(entries.map(({ response }) => response.status)).toEqual([200, 200]);
  });

  it.each(Object.entries(calls))("is sent by %s", async (_, call) => {
    await call(client).catch(() => {});
    const [entry] = await session.requests();
    const { headers } = entry?.request ?? { headers: {} };
    expect(headers).toMatchObject({
      "user-agent": expect.stringMatching(/^carespec-tests carespec-catalyst\/\d/),
      "content-type": "application/json",
    });
  });

  it("gives way to what a call says", async () => {
    type Options = Pick<RequestOf<"getUser">, "headers" | "baseUrl" | "timeoutMs">;
    expectTypeOf<Demanded<Options>>().toBeNever();
    const Authorization = `Basic ${btoa(`${credentials.organizationId}:revoked`)}`;
    const headers = { "User-Agent": "Nightly-Import", Authorization };
    const call = client.getUser({ path: { userId }, headers });
    await expect(call).rejects.toMatchObject({ status: 401 });
    const [entry] = await session.requests();
    expect(entry?.request.headers["user-agent"]).toBe("Nightly-Import");
    const elsewhere = client.listSites({ baseUrl: "http://localhost/nowhere" });
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
  });
});

describe("a body", () => {
  it("has its own type, and accepts no undeclared property", async () => {
    type Body<Operation extends "createUser" | "createStudent"> = RequestOf<Operation>["body"];
    type Given<Name extends "getUser" | "getStudent"> = Awaited<ReturnType<CatalystClient[Name]>>;
    expectTypeOf<Given<"getUser">>().not.toHaveProperty("Password");
    expectTypeOf<Body<"createUser">>().not.toHaveProperty("UserId");
    expectTypeOf<Body<"createStudent">>().not.toHaveProperty("IsUsingTeachingSessions");
    expectTypeOf<Given<"getStudent">>().toHaveProperty("IsUsingTeachingSessions");
    // @ts-expect-error the server gives the id
    const created = await client.createUser({ body: { ...newUser, UserId: userId } });
    expect(created.UserId).not.toBe(userId);
    expect(created).not.toHaveProperty("Password");
  });
});
