import { describe, expect, expectTypeOf, it } from "vitest";
import { createHealthilyClient, type HealthilyOptions, type operations } from "../src/index.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

const options: HealthilyOptions = { ...credentials, acceptTerms: () => true };

/** What creating a client with these options throws. */
function thrownBy(wrong: Record<string, unknown>): TypeError {
  try {
    createHealthilyClient({ ...options, ...wrong } as HealthilyOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  return expect.unreachable("no error was thrown");
}

describe("an option that is missing", () => {
  it.each(["partnerId", "secret", "apiKey"])("is named: %s", (name) => {
    for (const missing of [undefined, null, "", "  ", 7]) {
      expect(thrownBy({ [name]: missing }).message).toBe(`${name} must be a non-empty string`);
    }
  });

  it("is named: acceptTerms", () => {
    for (const missing of [undefined, true, "yes"]) {
      expect(thrownBy({ acceptTerms: missing }).message).toMatch(/^acceptTerms must be a function/);
    }
  });

  it("is a compile error", () => {
    expectTypeOf<Parameters<typeof createHealthilyClient>>().toEqualTypeOf<[HealthilyOptions]>();
    expectTypeOf<Omit<HealthilyOptions, "apiKey">>().not.toExtend<HealthilyOptions>();
    expectTypeOf<Omit<HealthilyOptions, "acceptTerms">>().not.toExtend<HealthilyOptions>();
    expectTypeOf<Omit<HealthilyOptions, "baseUrl" | "fetch">>().toExtend<HealthilyOptions>();
  });
});

describe("an option that cannot be used", () => {
  it.each(["", "/healthily/api/v1", "portal.your.md/api/v1"])("is named: baseUrl %j", (baseUrl) => {
    expect(thrownBy({ baseUrl }).message).toMatch(/^baseUrl must be an http\(s\) URL/);
  });

  it.each(["partnerId", "secret", "apiKey"])("is named and not shown: %s on two lines", (name) => {
    const { message } = thrownBy({ [name]: "first line\nsecond line" });
    expect(message).toBe(`${name} must not contain a line break`);
  });

  it("does not put another option into the message", () => {
    const { message } = thrownBy({ secret: "" });
    for (const value of Object.values(credentials)) expect(message).not.toContain(value);
  });
});

describe("what the client supplies", () => {
  it("is absent from the types of every call", () => {
    type Parameters = operations[keyof operations]["parameters"];
    expectTypeOf<Parameters["header"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Parameters["cookie"]>().toEqualTypeOf<undefined>();
  });

  it("leaves no required argument to calls without input", async () => {
    const client = fakeVendor().createClient();
    const answers = await Promise.all([
      client.GET("/terms"),
      client.GET("/chat"),
      client.GET("/report"),
      client.POST("/step-back"),
    ]);
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  });
});
