import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { readRetry } from "../src/transport/retry.ts";
import {
  type ConnectionOptions,
  createClient,
  createConnection,
  operationFunction,
  RateLimitError,
  retryPolicy,
  ServerError,
  sendRequest,
  type VendorError,
  writeBody,
} from "../src/vendor.ts";
import { api, atOnce, type Methods, type Paths, scripted } from "./support/api.ts";

const { pages: _, ...things } = api.operations.listThings;
const description = { operationId: "listThings", ...things };
const listThings = operationFunction<string, Methods["listThings"]>(description);
const createThing = operationFunction<string, Methods["createThing"]>({
  operationId: "createThing",
  writeBody,
  ...api.operations.createThing,
});

/** A connection to a server that answers 503, and how often it was asked. */
function failing(retry: ConnectionOptions["retry"]) {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    return new Response(null, { status: 503 });
  };
  const servers = { production: "https://api.example.test" };
  const connection = createConnection({ ...api, servers }, { fetch, retry });
  return { connection, asked: () => asked };
}

const body = { name: "a" };
const instant = retryPolicy({ ...atOnce, limit: 4 });

describe("the option retry of a connection", () => {
  it.each([
    ["a policy", instant, undefined, 5],
    ["a number", 0, undefined, 1],
    ["a call's policy instead", 0, instant, 5],
    ["a call's number instead", instant, 0, 1],
    [
      "a function",
      (_: VendorError, attempt: number) => (attempt < 3 ? 0 : undefined),
      undefined,
      3,
    ],
  ])("is %s", async (_, own, retry, times) => {
    const { connection, asked } = failing(own);
    expect(await rejection(listThings(connection, { retry }))).toBeInstanceOf(ServerError);
    expect(asked()).toBe(times);
  });

  it("makes a policy that repeats a POST, for an operation or any path", async () => {
    const { connection, asked } = failing(0);
    const retry = retryPolicy({ ...atOnce, methods: ["POST"] });
    await rejection(createThing(connection, { body, retry }));
    expect(asked()).toBe(3);
    await sendRequest(connection, "/x", { method: "post", retry });
    expect(asked()).toBe(6);
  });

  it("does not take options, which would cost every connection the code for them", async () => {
    const { connection, asked } = failing(0);
    const refused = new TypeError("retry must be a number from 0, or retryPolicy({ … })");
    // @ts-expect-error options make a policy
    expect(await rejection(listThings(connection, { retry: { limit: 1 } }))).toEqual(refused);
    // @ts-expect-error options make a policy
    expect(await rejection(sendRequest(connection, "/x", { retry: {} }))).toEqual(refused);
    // @ts-expect-error options make a policy
    expect(() => failing({ limit: 1 })).toThrow(refused);
    expect(asked()).toBe(0);
  });

  it.each<[ConnectionOptions["retry"], number]>([
    [undefined, 3],
    [4, 5],
    [retryPolicy({ limit: 5 }), 6],
  ])("is overridden by a client's calls, option by option: %o", async (own, times) => {
    const { connection, asked } = failing(own);
    const client = createClient<Paths, Methods, string>(connection, { listThings: description });
    await rejection(client.listThings({ retry: atOnce }));
    await client.request("/x", { retry: { ...atOnce, limit: 0 } });
    expect(asked()).toBe(times + 1);
  });

  it("may be a policy where a function calls through a client", async () => {
    const { client, sent } = scripted([new Response(null, { status: 503 })], { retry: 0 });
    await rejection(listThings(client, { retry: instant }));
    expect(sent).toHaveLength(5);
  });
});

describe("a policy", () => {
  it("names an option that cannot be meant", () => {
    expect(() => retryPolicy({ limit: -1 })).toThrow(/^retry\.limit must be/);
    expect(() => retryPolicy({ times: 1 } as never)).toThrow('unknown option "retry.times"');
  });

  it.each([408, 413, 429, 500, 501, 503, undefined])(
    "of no options is the usual one, after %s",
    (status) => {
      const failure = { what: "it" };
      for (const name of ["NetworkError", "TimeoutError", "AbortError"]) {
        for (const method of ["GET", "PUT", "POST", "PATCH"]) {
          for (const retryAfterMs of [undefined, 0, 5_000]) {
            const error = Object.assign(
              new RateLimitError({ api: "things", method, path: "/" }, failure),
              { name, status, retryAfterMs },
            );
            for (const attempt of [1, 2, 3]) {
              const [usual, made] = [readRetry(undefined), retryPolicy()].map((policy) =>
                policy(error, attempt),
              );
              const isRandom = usual !== undefined && usual !== retryAfterMs;
              if (isRandom) expect(made).toBeLessThanOrEqual(300 * 2 ** (attempt - 1));
              else expect(made).toBe(usual);
            }
          }
        }
      }
    },
  );
});
