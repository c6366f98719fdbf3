import { createMock } from "@carespec/mock";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import type { CatalystClient } from "../src/index.ts";
import { type CatalystTestClient, createTestClient, examples } from "../src/testing.ts";
import { newUser, userId } from "./support/samples.ts";

const mock = await createMock({ vendors: ["catalyst"] });
afterAll(mock.close);

describe("createTestClient()", () => {
  it("gives a client in its own session, also where a mock is shared", async () => {
    const [one, other] = await Promise.all([
      createTestClient({ mock }),
      createTestClient({ mock }),
    ]);
    expectTypeOf(one).toEqualTypeOf<CatalystTestClient>();
    expectTypeOf(one.client).toEqualTypeOf<CatalystClient>();
    const { length } = await other.client.listUsers();
    await one.client.createUser({ body: newUser });
    expect(await one.client.listUsers()).toHaveLength(length + 1);
    expect(await other.client.listUsers()).toHaveLength(length);
    await one.close();
    await other.close();
  });

  it("takes the options of a client, and refuses unknown ones", async () => {
    const { client, session, close } = await createTestClient({ mock, userAgent: "Nightly" });
    await client.listSites();
    const [entry] = await session.requests();
    expect(entry?.request.headers["user-agent"]).toMatch(/^Nightly /);
    await close();
    // @ts-expect-error the option is misspelled
    const wrong = createTestClient({ mock, useragent: "Nightly" });
    expect(await rejection(wrong)).toEqual(new TypeError('unknown option "useragent"'));
  });

  it("answers with the examples that a test prefers, until it prefers none", async () => {
    const { client, prefer, close } = await createTestClient({ mock });
    await prefer(examples.getUser.notFound);
    await prefer(examples.createUser.externalIdTaken);
    expect(await rejection(client.getUser({ path: { userId } }))).toMatchObject({ status: 404 });
    expect(await rejection(client.createUser({ body: newUser }))).toMatchObject({
      status: 422,
      body: { Message: "The ExternalId is assigned to another user." },
    });
    expect(await client.listSites()).not.toEqual([]);
    await prefer();
    expect((await client.getUser({ path: { userId } })).UserId).toBe(userId);
    await close();
  });

  it("answers with named examples in turn, and compares what was sent", async () => {
    const { client, script, expectRequest, session, close } = await createTestClient({ mock });
    const { externalIdTaken, invalidFields } = examples.createUser;
    await script("createUser", [externalIdTaken, invalidFields, "normal"]);
    const create = () => client.createUser({ body: newUser });
    expect(await rejection(create())).toMatchObject({ body: { Message: expect.any(String) } });
    expect(await rejection(create())).toMatchObject({ status: 422 });
    await create();
    const { Email, Password } = newUser;
    await expectRequest({ operation: "createUser", body: { Email, Password }, times: 3 });
    await session.expectNoneRefused();
    expect(await rejection(script("getUser", [externalIdTaken]))).toMatchObject({
      message: 'the example "externalIdTaken" is of createUser, not of getUser',
    });
    await close();
  });
});

describe("examples", () => {
  it("are named by the document: another name does not compile", () => {
    expectTypeOf(examples.createUser.externalIdTaken.status).toEqualTypeOf<422>();
    expect(examples.createUser.externalIdTaken).toEqual({
      operation: "createUser",
      status: 422,
      example: "externalIdTaken",
    });
    // @ts-expect-error the example does not exist
    expect(examples.createUser.externalIdStolen).toBeUndefined();
    // @ts-expect-error the operation does not exist
    expect(examples.createNobody).toBeUndefined();
  });
});
