import { rejection } from "@carespec/test-support/rejection";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { RateLimitError, ServerError } from "../src/index.ts";
import { createTestClient } from "../src/testing.ts";
import { newUser, userId } from "./support/samples.ts";

const { client, session, close } = await createTestClient({ retry: { delay: () => 0 } });
afterAll(close);
beforeEach(() => session.clearRequests());

type Operation = "createUser" | "activateUser" | "updateUser" | "listGroups";

async function failing(operation: Operation, times: number): Promise<void> {
  await session.addFault({ fault: "status", status: 503, operation, times });
}

async function attempts(operation: Operation): Promise<number> {
  return (await session.requests({ operation })).length;
}

describe("a POST that fails", () => {
  it("is not repeated: the vendor may have created the user", async () => {
    await failing("createUser", 1);
    expect(await rejection(client.createUser({ body: newUser }))).toBeInstanceOf(ServerError);
    expect(await attempts("createUser")).toBe(1);
  });

  it("is repeated where that is asked for, with its body", async () => {
    await failing("createUser", 1);
    const retry = { methods: ["POST"], delay: () => 0 };
    expect((await client.createUser({ body: newUser, retry })).Email).toBe(newUser.Email);
    expect(await attempts("createUser")).toBe(2);
  });

  it("is not repeated either where it activates", async () => {
    await failing("activateUser", 1);
    const call = client.activateUser({ path: { userId } });
    expect(await rejection(call)).toMatchObject({ status: 503 });
    expect(await attempts("activateUser")).toBe(1);
  });
});

describe("a call that may be repeated", () => {
  it("is repeated: a list after 429, a PUT with its body after 503", async () => {
    const fault = { fault: "rate-limit", retryAfterSeconds: 0, operation: "listGroups" } as const;
    await session.addFault({ ...fault, times: 2 });
    expect(await client.listGroups()).not.toEqual([]);
    await failing("updateUser", 2);
    const body = { ...newUser, Title: "BCBA" };
    expect((await client.updateUser({ path: { userId }, body })).Title).toBe("BCBA");
    expect([await attempts("listGroups"), await attempts("updateUser")]).toEqual([3, 3]);
  });

  it("is not repeated where the call says so; the error says how long the vendor asks to wait", async () => {
    const fault = { fault: "rate-limit", retryAfterSeconds: 7, operation: "listGroups" } as const;
    await session.addFault({ ...fault, times: 1 });
    const error = await rejection(client.listGroups({ retry: 0 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 7_000 });
    expect(await attempts("listGroups")).toBe(1);
  });
});
