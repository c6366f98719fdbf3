import type { UncheckedBody } from "@carespec/core";
import { answering } from "@carespec/test-support/answering";
import { documentedExamples, exampleOf } from "@carespec/test-support/documented-examples";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { calls } from "./support/calls.ts";
import { startMock } from "./support/mock.ts";
import type { Answered } from "./support/types.ts";

type Operation = keyof typeof calls;
type ErrorOf<Name extends Operation> = Awaited<ReturnType<(typeof calls)[Name]>>["error"];

const mock = await startMock();
const client = mock.createClient();
const { email, password } = mock.credentials;

/** A client whose calls of `/users` go out with another session token than it gave them. */
function clientThatSends(token: string | undefined) {
  return mock.createClient({
    fetch: answering((request) => {
      if (request.url.endsWith("/users/12345")) {
        if (token === undefined) request.headers.delete("x-session-token");
        else request.headers.set("x-session-token", token);
      }
      return fetch(request);
    }),
  });
}

async function logIn(body: { email_address?: string; password?: string; mfa_token?: string }) {
  const right = { email_address: email, password, mfa_token: await mock.currentCode() };
  return client.POST("/sessions", { body: { ...right, ...body } });
}

afterAll(mock.close);

describe("a refusal with a cause", () => {
  it("is 401 without a session token", async () => {
    const call = calls["GET /users/{myStrengthUserId}"];
    const { error, response } = await call(clientThatSends(undefined));
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "The x-session-token header is missing." });
  });

  it("is 401 for a session token that the vendor did not give", async () => {
    const call = calls["GET /users/{myStrengthUserId}"];
    const { error, response } = await call(clientThatSends("invented"));
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "The session has expired." });
  });

  it("is 401 for a login with another password", async () => {
    const { error, response } = await logIn({ password: "another" });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "The e-mail address or password is wrong." });
  });

  it("is 401 for a login with a code that is not the current one", async () => {
    const wrong = String((Number(await mock.currentCode()) + 1) % 1_000_000).padStart(6, "0");
    const { error, response } = await logIn({ mfa_token: wrong });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "The authentication code is wrong." });
  });

  it("is 401 for a refresh token that the vendor did not give", async () => {
    const { error, response } = await client.POST("/sessions/renew", {
      body: { refresh_token: "invented" },
    });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "The refresh token is not valid." });
  });

  it("is 400 for a code that is not six digits", async () => {
    const { error, response } = await logIn({ mfa_token: "12345" });
    expect(response.status).toBe(400);
    expect(error?.body).toEqual(exampleOf(mock.document, "POST /sessions", 400, "invalidBody"));
  });

  it("is 400 for a referral that lacks a field", async () => {
    const { error, response } = await client.POST("/referrals", {
      // @ts-expect-error four more fields are mandatory
      body: { referral_user_first_name: "John" },
    });
    expect(response.status).toBe(400);
    expect(error?.body).toEqual({ message: "The request body is not valid." });
  });

  it("is 400 for parameters of the wrong form", async () => {
    // @ts-expect-error since is a number
    const list = await client.GET("/users", { params: { query: { since: "yesterday" } } });
    const one = await client.GET("/users/{myStrengthUserId}", {
      // @ts-expect-error a user's id is a number
      params: { path: { myStrengthUserId: "john" } },
    });
    expect([list.response.status, one.response.status]).toEqual([400, 400]);
    expect(list.error?.body).toEqual({ message: "A request parameter is not valid." });
    expect(one.error?.body).toEqual(list.error?.body);
  });
});

describe("every documented refusal", () => {
  const refusals = documentedExamples(mock.document).filter(([, status]) => status >= 400);

  it("has the same type for each operation", () => {
    type Refused = Extract<ErrorOf<Operation>, { status: 401 }>;
    expectTypeOf<Refused["body"]>().toEqualTypeOf<UncheckedBody<Answered<"Error">>>();
    expect(new Set(refusals.map(([operation]) => operation))).toEqual(new Set(Object.keys(calls)));
  });

  it.each(refusals)(
    "of %s with %i reaches the caller: %s",
    async (operation, status, name, value) => {
      const call = calls[operation as Operation];
      const { error, response } = await call(client, { Prefer: `code=${status}, example=${name}` });
      expect(response.status).toBe(status);
      expect(error?.body).toEqual(value);
    },
  );
});
