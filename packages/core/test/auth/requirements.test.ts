import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  apiKeyAuth,
  requirementKey,
  requirementsOf,
  type SecurityRequirement,
} from "../../src/vendor.ts";
import { scripted } from "../support/api.ts";

const key = apiKeyAuth("x-key", "k", "apiKey");
const oauth = apiKeyAuth("authorization", "o", "clientId");
const partner = apiKeyAuth("x-partner", "p", "partnerId");

describe("the key of requirements", () => {
  it.each<[SecurityRequirement[], string]>([
    [[{ key: [] }], "key"],
    [[{ key: [] }, { oauth: ["read"], partner: [] }], "key or oauth and partner"],
    [[{}, { key: [] }], " or key"],
    [[{ key: [] }, {}], "key or "],
    [[{}], ""],
    [[{ "a or b": [], and: [] }, { or: [] }], "a%20or%20b and and or or"],
  ])("of %j is %j", (requirements, written) => {
    expect(requirementKey(requirements)).toBe(written);
  });
});

describe("of alternatives", () => {
  it.each<[string, Parameters<typeof requirementsOf>[0], string, unknown[] | undefined]>([
    ["the only one", { key }, "key", [key]],
    ["the first", { key, oauth, partner }, "key or oauth and partner", [key]],
    [
      "the first that is complete",
      { oauth, partner },
      "key or oauth and partner",
      [oauth, partner],
    ],
    ["none where that is allowed", {}, "key or ", []],
    ["one that is there before none", { key }, " or key", [key]],
    ["none where none is required", { key }, "", []],
    ["a name with spaces", { "a or b": key }, "a%20or%20b", [key]],
    ["the name of every object's member", {}, "constructor or ", []],
  ])("it takes %s", (_, strategies, written, taken) => {
    expect(requirementsOf(strategies, [written, written], {})).toEqual({ [written]: taken });
  });

  it("it names the options that would do, and sends nothing", async () => {
    const written = "key or oauth and partner or other";
    const options = { key: "apiKey", oauth: "clientId", partner: "partnerId" };
    const { Key } = { Key: requirementsOf({ oauth }, [written], options)[written] ?? [] };
    const { client, sent } = scripted([Response.json({ id: 1 })], { auth: { Key } });
    const path = { thingId: "1" };
    const error = await rejection(client.getThing({ path }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      message:
        "getThing failed: needs apiKey, or clientId and partnerId, or other (GET /things/{thingId})",
      status: undefined,
    });
    expect(sent).toEqual([]);
    await client.getThing({ path, headers: { Authorization: "own" } });
    expect(sent).toHaveLength(1);
  });
});
