import type { UncheckedBody } from "@carespec/core";
import { AuthenticationError } from "@carespec/core";
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
const example = (operation: Operation, status: number, name: string) =>
  exampleOf(mock.document, operation, status, name);

/** A client whose requests go out with other headers than it gave them. */
function clientThatSends(path: string, name: string, value: string | undefined) {
  return mock.createClient({
    fetch: answering((request) => {
      if (request.url.endsWith(path)) {
        if (value === undefined) request.headers.delete(name);
        else request.headers.set(name, value);
      }
      return fetch(request);
    }),
  });
}

afterAll(mock.close);

describe("a refusal with a cause", () => {
  it("is 401 without the API key", async () => {
    const { error, response } = await calls["POST /login"](
      clientThatSends("/login", "x-api-key", undefined),
    );
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ error: "The header x-api-key is missing or wrong." });
  });

  it("is 401 for a login with another secret", async () => {
    const { error, response } = await client.POST("/login", {
      body: { partner_id: mock.credentials.partnerId, secret: "another" },
    });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ error: "The partner id or the secret is wrong." });
  });

  it("is 401 for a token that the vendor did not give", async () => {
    const { error, response } = await calls["GET /report"](
      clientThatSends("/report", "Authorization", "Bearer invented"),
    );
    expect(response.status).toBe(401);
    expect(error?.body).toEqual(example("GET /report", 401, "unknownToken"));
  });

  it("is 403 for the login token outside the terms", async () => {
    const { data: login } = await calls["POST /login"](client);
    const { error, response } = await calls["GET /report"](
      clientThatSends("/report", "Authorization", `Bearer ${login?.access_token}`),
    );
    expect(response.status).toBe(403);
    expect(error?.body).toEqual({ error: "The terms are not accepted; use the upgraded token." });
  });

  it("is 400 for a body that lacks a field", async () => {
    const { error, response } = await client.POST("/initial", {
      // @ts-expect-error age is mandatory
      body: { gender: "male", initial_query: "headache" },
    });
    expect(response.status).toBe(400);
    expect(error?.body).toEqual(example("POST /initial", 400, "invalidBody"));
  });

  it("is 400 for a search without a text", async () => {
    const { response } = await client.GET("/symptom-search", {
      // @ts-expect-error text is mandatory
      params: { query: { gender: "female" } },
    });
    expect(response.status).toBe(400);
  });

  it("rejects a call whose session cannot be opened", async () => {
    const stranger = mock.createClient({ secret: "another" });
    const refusal = await stranger.GET("/report").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AuthenticationError);
    expect(refusal).toMatchObject({ status: 401 });
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
