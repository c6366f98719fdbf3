import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  AuthenticationError,
  ClientError,
  ConflictError,
  isNetworkError,
  isNotFoundError,
  isVendorError,
  NetworkError,
  NotFoundError,
  type OtherStatus,
  PermissionError,
  RateLimitError,
  ServerError,
  UnparsableError,
  ValidationError,
  VendorError,
} from "../src/vendor.ts";
import { type Step, scripted } from "./support/api.ts";

/** The error of creating a thing. */
function failure(step: Step): Promise<unknown> {
  return rejection(scripted([step]).client.createThing({ body: { name: "a" } }));
}

describe("a status that is not a success", () => {
  it.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [410, NotFoundError],
    [412, ConflictError],
    [405, ClientError],
    [408, ClientError],
    [413, ValidationError],
    [418, ClientError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [599, ServerError],
  ] as const)("%i is a %o", async (status, Kind) => {
    const error = await failure(new Response(null, { status }));
    expect(error).toBeInstanceOf(Kind);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ status, name: Kind.name });
  });

  it("says what failed, and has the answer", async () => {
    const headers = { "retry-after": "3", "x-request": "7" };
    const error = await failure(Response.json({ fields: ["name"] }, { status: 422, headers }));
    if (!isVendorError(error)) throw error;
    expect(error.message).toBe("createThing failed: 422 (POST /things)");
    expect(error).toMatchObject({ api: "things", operationId: "createThing" });
    expect(error).toMatchObject({ method: "POST", path: "/things" });
    expect(error.body).toEqual({ fields: ["name"] });
    expect(error.rawText).toBe('{"fields":["name"]}');
    expect(error.headers.get("x-request")).toBe("7");
    expect(error.retryAfterMs).toBe(3_000);
  });

  it("names the template of the path, not its parameters", async () => {
    const { client } = scripted([new Response(null, { status: 404 })]);
    const error = await rejection(client.getThing({ path: { thingId: "hidden" } }));
    expect(String(error)).toBe("NotFoundError: getThing failed: 404 (GET /things/{thingId})");
  });

  it("has no body where it is empty, and text where it is not JSON", async () => {
    const empty = await failure(new Response("", { status: 422 }));
    expect(empty).toMatchObject({ body: undefined, rawText: "" });
    const page = "<html>Bad gateway</html>";
    const html = await failure(
      new Response(page, { status: 502, headers: { "content-type": "text/html" } }),
    );
    expect(html).toBeInstanceOf(ServerError);
    expect(html).toMatchObject({ body: page, rawText: page });
  });
});

describe("a success that cannot be read", () => {
  const json = { "content-type": "application/json" };
  it.each([
    ["an HTML page", "<html></html>", { "content-type": "text/html" }, "200 without JSON"],
    ["text", "hello", { "content-type": "text/plain" }, "200 without JSON"],
    ["broken JSON", '{"id":', json, "200 without JSON"],
    [
      "broken JSON of a known length",
      '{"id":',
      { ...json, "content-length": "6" },
      "200 without JSON",
    ],
    ["an HTML page that calls itself JSON", "<html></html>", json, "200 without JSON"],
    ["nothing", "", json, "200 without a body"],
  ])("is an UnparsableError with the text: %s", async (_, text, headers, what) => {
    const step = new Response(text, { headers });
    const error = await failure(step);
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({ status: 200, rawText: text });
    expect((error as Error).message).toBe(`createThing failed: ${what} (POST /things)`);
    expect((error as Error).cause).toBeUndefined();
    const { client } = scripted([step]);
    const verb = client.POST("/things", { body: { name: "a" } });
    expect(await rejection(verb)).toBeInstanceOf(UnparsableError);
  });

  it.each([204, 205])("is a %i of an operation whose answer has a body", async (status) => {
    const { client } = scripted([new Response(null, { status })]);
    expect(await rejection(client.getThing({ path: { thingId: "1" } }))).toMatchObject({
      message: `getThing failed: ${status} without a body (GET /things/{thingId})`,
    });
    expect(await client.removeThing({ path: { thingId: "1" } })).toBeUndefined();
  });

  it.each([300, 304])("is one of %i", async (status) => {
    const { client } = scripted([new Response(null, { status })]);
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({
      status,
      message: `listThings failed: ${status} without data (GET /things)`,
    });
    expect(await client.GET("/things")).toMatchObject({ error: { status }, response: { status } });
    const removed = client.removeThing({ path: { thingId: "1" } });
    expect(await rejection(removed)).toMatchObject({ status });
  });

  it("is a part of an answer, which nobody asked for", async () => {
    const { client } = scripted([Response.json([{ id: 1 }], { status: 206 })]);
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(UnparsableError);
    expect(error).toMatchObject({ message: "listThings failed: 206 of a part (GET /things)" });
  });

  it("is accepted where the document has no body", async () => {
    const { client } = scripted([new Response("", { status: 200 })]);
    expect(await client.removeThing({ path: { thingId: "1" } })).toBeUndefined();
  });

  it.each([
    undefined,
    "application/hal+json",
    "text/html",
    "text/plain",
    "application/octet-stream",
  ])("is JSON whatever its label says: %s", async (type) => {
    const bytes = new TextEncoder().encode('{"id":1}');
    const { client } = scripted([
      () => new Response(bytes, type === undefined ? {} : { headers: { "content-type": type } }),
    ]);
    expect(await client.createThing({ body: { name: "a" } })).toEqual({ id: 1 });
  });
});

describe("no answer", () => {
  it("is a NetworkError with the cause, in both styles", async () => {
    const cause = new TypeError("fetch failed");
    const { client } = scripted([cause], { retry: 0 });
    for (const call of [client.listThings(), client.GET("/things")]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ status: undefined, body: undefined, cause });
    }
  });

  it("is also the error of a body that ends too early", async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(new TypeError("terminated")),
        }),
      );
    expect(await failure(cut)).toBeInstanceOf(NetworkError);
    const { client } = scripted([cut]);
    const bytes = client.GET("/things", { parseAs: "arrayBuffer" });
    expect(await rejection(bytes)).toBeInstanceOf(NetworkError);
  });
});

describe("the guards", () => {
  it("know errors by their brand and name, from other copies of the package too", async () => {
    const error = await failure(new Response(null, { status: 404 }));
    expect([isVendorError(error), isNotFoundError(error), isNetworkError(error)]).toEqual([
      true,
      true,
      false,
    ]);
    const foreign = Object.assign(new Error(), {
      name: "NotFoundError",
      [Symbol.for("carespec.VendorError")]: true,
    });
    expect(isNotFoundError(foreign)).toBe(true);
    for (const other of [undefined, null, "x", new Error("x"), { name: "NotFoundError" }]) {
      expect(isNotFoundError(other)).toBe(false);
    }
  });

  it("narrow: the status gives the body's type", () => {
    type CreateError =
      | VendorError<401, undefined>
      | VendorError<422, { fields: string[] }>
      | VendorError<OtherStatus<401 | 422>, unknown>;
    const read = (error: CreateError) => {
      if (error.status === 422) {
        expectTypeOf(error.body).toEqualTypeOf<{ fields: string[] }>();
        return error.body.fields;
      }
      if (error.status === 401) expectTypeOf(error.body).toEqualTypeOf<undefined>();
      return [];
    };
    const call = { api: "things", method: "POST", path: "/things" };
    const response = new Response(null, { status: 422 });
    const error = new ValidationError<422, { fields: string[] }>(call, {
      what: "422",
      response,
      body: { fields: ["name"] },
    });
    expect(read(error)).toEqual(["name"]);
  });
});
