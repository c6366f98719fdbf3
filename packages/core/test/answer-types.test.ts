import { describe, expect, expectTypeOf, it } from "vitest";
import type { StatusIn, UncheckedBody, VendorError } from "../src/vendor.ts";
import { clientOf } from "./support/client.ts";

type Json<Body> = { content: { "application/json": Body } };
type A = { a: string };
type B = { b: string };
type C = { c: string };
type D = { d: string };

interface Paths {
  "/default": { get: { parameters: object; responses: { default: Json<A> } } };
  "/ok": { get: { parameters: object; responses: { 200: Json<A>; default: Json<D> } } };
  "/range": {
    get: {
      parameters: object;
      responses: { "2XX": Json<A>; 404: Json<B>; "4XX": Json<C>; default: Json<D> };
    };
  };
  "/client": { get: { parameters: object; responses: { 200: Json<A>; "4XX": Json<C> } } };
  "/both": { get: { parameters: object; responses: { 201: Json<A>; "2XX": Json<B> } } };
}

/** A client of an API that always answers with this status. */
const clientGiven = (status: number) =>
  clientOf<Paths>(
    {
      api: "things",
      security: [],
      operations: {
        byDefault: { route: "GET /default" },
        ok: { route: "GET /ok" },
        range: { route: "GET /range" },
        client: { route: "GET /client" },
        both: { route: "GET /both" },
      },
    },
    { fetch: async () => Response.json({ a: "1" }, { status }), retry: 0 },
  );

describe("an answer that the document describes together with others", () => {
  it("has the body of a default success, where there is no other", async () => {
    const { data, error } = await clientGiven(200).GET("/default");
    expectTypeOf(data).toEqualTypeOf<A | undefined>();
    if (error?.status === 404) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<A>>();
    if (error && error.status === undefined) expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expect(data).toEqual({ a: "1" });
  });

  it("has the body of a default error, where there is a success", async () => {
    const { data, error } = await clientGiven(404).GET("/ok");
    expectTypeOf(data).toEqualTypeOf<A | undefined>();
    if (error?.status === 404) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<D>>();
    if (error?.status === 500) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<D>>();
    expect(error?.status).toBe(404);
  });

  it("has the body of its status, else of its range, else the default", async () => {
    const { data, error } = await clientGiven(418).GET("/range");
    expectTypeOf(data).toEqualTypeOf<A | undefined>();
    if (error?.status === 404) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<B>>();
    if (error?.status === 418) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<C>>();
    if (error?.status === 500) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<D>>();
    expect(error?.status).toBe(418);
  });

  it("has an unknown body where the document says nothing", async () => {
    const { data, error } = await clientGiven(500).GET("/client");
    expectTypeOf(data).toEqualTypeOf<A | undefined>();
    if (error?.status === 404) expectTypeOf(error.body).toEqualTypeOf<UncheckedBody<C>>();
    if (error?.status === 500) expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expect(error?.status).toBe(500);
  });

  it("has the body of any success that the document names", async () => {
    const { data } = await clientGiven(200).GET("/both");
    expectTypeOf(data).toEqualTypeOf<A | B | undefined>();
    expect(data).toEqual({ a: "1" });
  });
});

describe("the statuses of a range", () => {
  it("are those that the document does not name beside it", () => {
    expectTypeOf<StatusIn<"5XX", 500 | 501>>().toEqualTypeOf<Exclude<StatusIn<"5XX">, 500 | 501>>();
    expectTypeOf<400 | 404 | 499>().toExtend<StatusIn<"4XX">>();
    expectTypeOf<Extract<StatusIn<"4XX", 404>, 404 | 500>>().toBeNever();
    expectTypeOf<400 | 500 | 599>().toExtend<StatusIn<"default">>();
    type NotFound = VendorError<StatusIn<"4XX", 400>, UncheckedBody<A>>;
    expectTypeOf<NotFound["status"]>().toEqualTypeOf<StatusIn<"4XX", 400>>();
  });
});
