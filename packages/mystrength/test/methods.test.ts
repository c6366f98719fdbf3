import { validation } from "@carespec/mystrength/validate";
import { answering } from "@carespec/test-support/answering";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  createMyStrengthClient,
  isMyStrengthError,
  isNotFoundError,
  memoryTokenStore,
  type User,
} from "../src/index.ts";
import { createTestClient, examples } from "../src/testing.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";
import { numberedLogin } from "./support/numbered-login.ts";

const { client, prefer, close } = await createTestClient({
  check: true,
  validator: validation({ requests: true }),
});
afterAll(close);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it("pages of integers that parseJson keeps exact are complete", async () => {
  const vendor = fakeVendor();
  const ids = ["9007199254740993", "9007199254740995"];
  const client = vendor.createClient({
    parseJson: (text) => (/^\[\d/.test(text) ? [BigInt(text.slice(1, -1))] : JSON.parse(text)),
    fetch: answering((request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname !== "/users") return vendor.answer(request);
      return new Response(`[${ids[Number(searchParams.get("page"))] ?? ""}]`);
    }),
  });
  expect(await collect<unknown>(client.listUsers.pages())).toEqual(ids.map(BigInt));
});

describe("the provisional methods", () => {
  it("read users, activities and assessments", async () => {
    const users = await client.listUsers({ query: { limit: 1 } });
    expectTypeOf(users).toEqualTypeOf<User[]>();
    expect(users).toHaveLength(1);
    const path = { myStrengthUserId: 12345 };
    expect((await client.getUser({ path })).member_id).toBe("some_member_id_1234567");
    const memberId = "some_member_id_1234567";
    expect(await client.findUserByMemberId({ path: { memberId } })).toHaveProperty("member_id");
    expect(await client.listActivities()).not.toEqual([]);
    expect(await client.getActivity({ path: { activityUrl: "dep1a1" } })).toHaveProperty("id");
    expect(await client.getActivityById({ path: { activityId: 1532 } })).toHaveProperty("id");
    expect(await client.listAssessments()).not.toEqual([]);
    expect(await client.getAssessment({ path: { assessmentUrl: "phq9" } })).toHaveProperty("id");
    expect(await client.getAssessmentById({ path: { assessmentId: 1 } })).toHaveProperty("id");
  });

  it("walk the pages of a list, which count from 0", async () => {
    const all = await client.listUsers();
    expect(all.length).toBeGreaterThan(2);
    const walked = await collect(client.listUsers.pages({ query: { limit: 2 } }));
    expectTypeOf(walked).toEqualTypeOf<User[]>();
    expect(walked).toEqual(all);
    expect(await collect(client.listUsers.pages({ query: { limit: 2 }, maxItems: 3 }))).toEqual(
      all.slice(0, 3),
    );
  });

  it("reject with errors that narrow to the body's type", async () => {
    const error = await rejection(client.getUser({ path: { myStrengthUserId: 1 } }));
    expect(isNotFoundError(error)).toBe(true);
    if (!isMyStrengthError(error, "getUser") || error.status !== 404) throw error;
    if (typeof error.body !== "object") throw error;
    expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
    expect(error.body.message).toBeTypeOf("string");
  });

  it("answer with the examples that a test prefers", async () => {
    await prefer(examples.listUsers.firstPage);
    expect(await client.listUsers()).toHaveLength(1);
    await prefer();
    // @ts-expect-error the example does not exist
    expect(examples.listUsers.lastPage).toBeUndefined();
  });

  it("are absent without provisional: true", () => {
    const plain = createMyStrengthClient({ ...credentials, login: numberedLogin() });
    expectTypeOf(plain).not.toHaveProperty("listUsers");
    expect(plain).not.toHaveProperty("listUsers");
  });
});

describe("the pages of any path", () => {
  const server = (pages: unknown[][]) => {
    const asked: string[] = [];
    const plain = fakeVendor().createConventionsClient({
      login: numberedLogin(),
      fetch: answering(({ url }) => {
        const { search, searchParams } = new URL(url);
        asked.push(search);
        return Response.json(pages[Number(searchParams.get("page"))] ?? []);
      }),
    });
    return { plain, asked };
  };

  it("are asked for with the documented parameters", async () => {
    const { plain, asked } = server([[1, 2], [3, 4], [5]]);
    const query = { since: 7, limit: 2 };
    const found = await collect(plain.pages<number>("/records", { query }));
    expectTypeOf(found).toEqualTypeOf<number[]>();
    expect(found).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([0, 1, 2, 3].map((page) => `?since=7&limit=2&page=${page}`));
  });

  it("reject with a typed error where the vendor refuses one", async () => {
    const plain = fakeVendor().createConventionsClient({
      login: numberedLogin(),
      fetch: async () => new Response(null, { status: 404 }),
    });
    const error = await rejection(collect(plain.pages("/nothing")));
    expect(isNotFoundError(error)).toBe(true);
    expect(error).toMatchObject({ operationId: undefined, path: "/nothing" });
  });
});

describe("a kept session", () => {
  it("lets two clients share a session, so that one code is enough for both", async () => {
    const vendor = fakeVendor();
    const session = { store: memoryTokenStore(), key: "me" };
    await vendor.createClient({ session }).listUsers();
    await vendor.createClient({ session }).listUsers();
    expect(vendor.order()).toEqual(["POST /sessions", "GET /users", "GET /users"]);
  });

  it("is not needed for credentials that come from a secret store", async () => {
    const vendor = fakeVendor();
    const asFunctions = {
      email: async () => credentials.email,
      password: async () => credentials.password,
      totpSecret: async () => credentials.totpSecret,
    };
    await vendor.createClient(asFunctions).listUsers();
    expect(JSON.parse(vendor.sent[0]?.body ?? "")).toMatchObject({
      email_address: credentials.email,
      password: credentials.password,
      mfa_token: expect.stringMatching(/^\d{6}$/),
    });
  });
});
