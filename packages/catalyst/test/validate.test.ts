import { validation } from "@carespec/catalyst/validate";
import { listGroups, listUsers, validationOf } from "@carespec/catalyst/validate/operations";
import { describe, expect, it } from "vitest";
import { ContractError, createCatalystClient, type Validator } from "../src/index.ts";
import { newUser } from "./support/samples.ts";

const options = {
  organizationId: "00000000-0000-4000-8000-000000000001",
  token: "token",
  userAgent: "tests",
};

function answering(answer: () => Response, requests = false) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return answer();
  };
  const validator = validation({ requests });
  return { client: createCatalystClient({ ...options, fetch, validator }), sent: () => sent };
}

async function contractError(promise: Promise<unknown>): Promise<ContractError> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ContractError) return error;
  throw new Error("it did not reject with a ContractError", { cause: error });
}

describe("validation()", () => {
  it("rejects an answer that breaks the document, and names the place and no value", async () => {
    const { client } = answering(() => Response.json([{ GroupId: "marker", Name: 7 }]));
    const error = await contractError(client.listGroups());
    expect(error.status).toBe(200);
    expect(error.issues.length).toBeGreaterThan(0);
    expect(error.message).toMatch(
      /^listGroups failed: the answer \(200\) breaks the document: \/0/,
    );
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain("marker");
  });

  it("checks the bodies of errors too, by operation and status", async () => {
    const { client } = answering(() => Response.json(["marker"], { status: 404 }));
    const error = await contractError(client.getUser({ path: { userId: "1" } }));
    expect(error.status).toBe(404);
    expect(error.issues).toEqual([{ at: "", message: "must be object" }]);
    await contractError(client.GET("/api/users/{userId}", { params: { path: { userId: "1" } } }));
    const described = answering(() => Response.json({ Message: "no" }, { status: 404 }));
    const call = described.client.getUser({ path: { userId: "1" } });
    await expect(call).rejects.toMatchObject({ name: "NotFoundError", body: { Message: "no" } });
  });

  it("refuses an unknown option, which would check less than expected", () => {
    // @ts-expect-error the option is misspelled
    expect(() => validation({ request: true })).toThrow(new TypeError('unknown option "request"'));
  });

  it("accepts the mock's answers, in both styles", async () => {
    const { createTestClient } = await import("../src/testing.ts");
    const { client, close } = await createTestClient({ validator: validation({ requests: true }) });
    expect(await client.listUsers()).not.toEqual([]);
    expect((await client.GET("/api/students")).data).not.toEqual([]);
    expect((await client.createUser({ body: newUser })).Active).toBe(true);
    await close();
  });

  it("checks requests only where asked, and then before they are sent", async () => {
    const body = { ...newUser, Email: "marker" };
    const careless = answering(() => new Response(null, { status: 422 }));
    await careless.client.POST("/api/users", { body });
    expect(careless.sent()).toBe(1);
    const careful = answering(() => new Response(null, { status: 422 }), true);
    const error = await contractError(careful.client.createUser({ body }));
    expect(error.issues).toEqual([{ at: "/Email", message: expect.stringContaining("email") }]);
    expect(error.message).not.toContain("marker");
    expect(careful.sent()).toBe(0);
  });
});

describe("validationOf()", () => {
  const given = { requests: true };

  it("checks the operations that it is given and no others", async () => {
    const fetch = async () => Response.json([{ Name: 7 }]);
    const client = (validator: Validator) => createCatalystClient({ ...options, fetch, validator });
    await contractError(client(validationOf([listUsers, listGroups], given)).listGroups());
    expect(await client(validationOf([listUsers], given)).listGroups()).toEqual([{ Name: 7 }]);
  });

  it("finds of an operation what validation() finds", () => {
    const [all, one] = [validation(given), validationOf([listGroups], given)];
    const call = { api: "catalyst", operationId: "listGroups", method: "GET", path: "/api/groups" };
    const answer = { status: 200, body: [{ GroupId: "marker" }] };
    const [found, same] = [one.response?.(call, answer), all.response?.(call, answer)];
    expect(found).toMatchObject({ name: "ContractError", issues: [{ at: "/0" }] });
    expect(same).toEqual(found);
  });

  it("refuses an unknown option, which would check less than expected", () => {
    // @ts-expect-error the option is misspelled
    expect(() => validationOf([listUsers], { request: true })).toThrow(
      new TypeError('unknown option "request"'),
    );
  });
});
