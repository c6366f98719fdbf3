import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  AuthenticationError,
  type CatalystError,
  type CatalystMethods,
  type ErrorBody,
  isCatalystError,
  isVendorError,
  NotFoundError,
  PermissionError,
  type UncheckedBody,
  ValidationError,
} from "../src/index.ts";
import { createTestClient, examples } from "../src/testing.ts";
import { calls } from "./support/calls.ts";
import { unknownId } from "./support/samples.ts";

const { client, prefer, close } = await createTestClient({ check: true });
afterAll(close);

const KINDS: Record<number, typeof AuthenticationError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: ValidationError,
};

interface Example {
  operation: keyof CatalystMethods;
  status: number;
  example: string;
}
const errors = Object.values<Record<string, Example>>(examples)
  .flatMap((named) => Object.values(named))
  .filter(({ status }) => status >= 400);

describe("each error of the document", () => {
  it.each(errors)("$operation: $status $example", async (example) => {
    const { operation, status } = example;
    await prefer(example);
    const error = await rejection(calls[operation](client));
    await prefer();
    expect(error).toBeInstanceOf(KINDS[status]);
    expect(isCatalystError(error, operation)).toBe(true);
    if (!isVendorError(error)) throw error;
    expect(error).toMatchObject({ status, operationId: operation });
    expect(error.body).toEqual({ Message: expect.any(String) });
    expect(error.message).toMatch(
      new RegExp(`^${operation} failed: ${status} \\([A-Z]+ /[^ ]*\\)$`),
    );
  });

  it("is one of a few statuses for an operation", () => {
    type Documented<Operation extends keyof CatalystMethods> = Extract<
      CatalystError<Operation>,
      { body: UncheckedBody<ErrorBody> }
    >["status"];
    expectTypeOf<Documented<"createUser">>().toEqualTypeOf<400 | 401 | 403 | 422>();
    expectTypeOf<Documented<"getUser">>().toEqualTypeOf<401 | 403 | 404>();
    expectTypeOf<Documented<"authenticateUser">>().toEqualTypeOf<401>();
    expect([...new Set(errors.map(({ status }) => status))].sort()).toEqual(
      Object.keys(KINDS).map(Number),
    );
  });
});

describe("isCatalystError()", () => {
  it("narrows by operation, and the status by the body's type", async () => {
    const error = await rejection(client.getUser({ path: { userId: unknownId } }));
    if (!isCatalystError(error, "getUser")) throw error;
    // @ts-expect-error the body of an undocumented status is unknown
    if (error.status === 503) throw new Error(error.body.Message);
    if (error.status !== 404) throw error;
    expectTypeOf(error.body).toEqualTypeOf<ErrorBody | string | undefined>();
    if (typeof error.body !== "object") throw error;
    expectTypeOf(error.body.Message).toEqualTypeOf<string | undefined>();
    expect(error.body.Message).toBe("The requested resource is not available.");
  });

  it("tells operations apart, and errors of other sources", async () => {
    const error = await rejection(client.getUser({ path: { userId: unknownId } }));
    expect(isCatalystError(error, "listUsers")).toBe(false);
    expect(isCatalystError(new Error("getUser"), "getUser")).toBe(false);
    // @ts-expect-error the operation does not exist
    expect(isCatalystError(error, "getNobody")).toBe(false);
  });
});
