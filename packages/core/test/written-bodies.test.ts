import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { scripted } from "./support/api.ts";

const form = { "Content-Type": "application/x-www-form-urlencoded" };

describe("a body", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])("does not become null: %s", async (size) => {
    const { client, sent } = scripted([Response.json({ id: 1 })]);
    const message = "size must be text, a boolean, a finite number or a valid Date";
    const body = { name: "a", deep: [{ size }] };
    for (const call of [
      client.createThing({ body }),
      client.POST("/things", { body }),
      client.request("/things", { method: "POST", body }),
    ]) {
      expect(await rejection(call)).toEqual(new TypeError(message));
    }
    expect(sent).toEqual([]);
  });

  it.each([
    [{ a: 1, b: true, at: new Date(0) }, "a=1&b=true&at=1970-01-01T00%3A00%3A00.000Z"],
    [new Map([["a b", "&"]]), "a+b=%26"],
    ["a=1&a=2", "a=1&a=2"],
    [new URLSearchParams("a=1&a=2"), "a=1&a=2"],
  ])("is a form where the headers say so: %o", async (body, written) => {
    const { client, sent } = scripted([Response.json({ id: 1 })]);
    await client.POST("/things", { body: body as never, headers: form });
    expect(await sent[0]?.text()).toBe(written);
    expect(sent[0]?.headers.get("content-type")).toContain("x-www-form-urlencoded");
  });

  it.each([{ deep: { a: 1 } }, { deep: [{}] }, { deep: null }, { deep: Number.NaN }])(
    "is a form of texts only: %j",
    async (body) => {
      const { client, sent } = scripted([Response.json({ id: 1 })]);
      expect(
        await rejection(client.POST("/things", { body: body as never, headers: form })),
      ).toEqual(new TypeError("deep must be text, a boolean, a finite number or a valid Date"));
      expect(sent).toEqual([]);
    },
  );
});
