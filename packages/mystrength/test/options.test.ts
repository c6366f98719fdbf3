import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createMyStrengthClient,
  type MyStrengthOptions,
  type operations,
  type ProvisionalMyStrengthOptions,
} from "../src/index.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

const conventions: MyStrengthOptions = {
  ...credentials,
  login: async () => ({ sessionToken: "token" }),
};
const provisional: ProvisionalMyStrengthOptions = { ...credentials, provisional: true };
const both: [string, object][] = [
  ["conventions", conventions],
  ["provisional", provisional],
];

/** What creating a client with these options throws. */
function thrownBy(options: object): TypeError {
  try {
    createMyStrengthClient(options as MyStrengthOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  return expect.unreachable("no error was thrown");
}

describe.each(both)("an option of the %s client", (_, options) => {
  it.each(["email", "password", "totpSecret"])("is named where it is missing: %s", (name) => {
    for (const missing of [undefined, null, "", "  ", 7]) {
      const { message } = thrownBy({ ...options, [name]: missing });
      expect(message).toBe(`${name} must be a non-empty string`);
      for (const value of Object.values(credentials)) expect(message).not.toContain(value);
    }
  });

  it.each(["NOT*BASE32", "GEZDGNBV1", "====", "A"])(
    "is named and not shown where it is not a shared secret: %s",
    (totpSecret) => {
      expect(thrownBy({ ...options, totpSecret }).message).toBe("totpSecret is not base32");
    },
  );

  it.each(["", "/mystrength", "api.mystrength.com"])(
    "is named where it is not a base URL: %j",
    (baseUrl) => {
      expect(thrownBy({ ...options, baseUrl }).message).toMatch(
        /^baseUrl must be an http\(s\) URL/,
      );
    },
  );

  it.each([
    [{ clockOffsetMs: "90" }, "clockOffsetMs must be milliseconds"],
    [{ clockOffsetMs: Number.NaN }, "clockOffsetMs must be milliseconds"],
    [{ loginTimeoutMs: 0 }, "loginTimeoutMs must be milliseconds above 0"],
    [{ tokenStore: {} }, 'unknown option "tokenStore"; give session: { store, key } instead'],
    [{ session: {} }, "session.store must have the functions get and set"],
  ])("is named where it cannot be meant: %o", (wrong, message) => {
    expect(thrownBy({ ...options, ...wrong }).message).toBe(message);
  });

  it("falls back to its default where it is undefined, but for the base URL", () => {
    const client = createMyStrengthClient({ ...options, fetch: undefined } as never);
    expect(Object.keys(client).length).toBeGreaterThan(0);
    const { message } = thrownBy({ ...options, baseUrl: undefined });
    expect(message).toBe("baseUrl must not be undefined: leave it out");
  });
});

describe("the login of the conventions client", () => {
  it("is named where it is missing", () => {
    for (const login of [undefined, "https://example.com/login"]) {
      expect(thrownBy({ ...credentials, login }).message).toMatch(/^login must be a function/);
    }
  });

  it("is a compile error where it is missing", () => {
    expectTypeOf<Omit<MyStrengthOptions, "login">>().not.toExtend<MyStrengthOptions>();
    expectTypeOf<typeof credentials>().not.toExtend<ProvisionalMyStrengthOptions>();
    expectTypeOf<
      Omit<ProvisionalMyStrengthOptions, "totpSecret">
    >().not.toExtend<ProvisionalMyStrengthOptions>();
  });
});

describe("what the client supplies", () => {
  it("is absent from the types of every call", () => {
    type Parameters = operations[keyof operations]["parameters"];
    expectTypeOf<Parameters["header"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Parameters["cookie"]>().toEqualTypeOf<undefined>();
  });

  it("leaves no required argument to the lists", async () => {
    const client = fakeVendor().createClient();
    const answers = await Promise.all([
      client.GET("/users"),
      client.GET("/activities"),
      client.GET("/assessments"),
    ]);
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200]);
  });
});
