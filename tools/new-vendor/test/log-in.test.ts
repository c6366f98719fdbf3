import { expect, it } from "vitest";
import { updateLogIn } from "../src/update/log-in.ts";
import { documentWith } from "./support/mended.ts";

const text = `logIn: ({ credentials: { apiKey = "" } }) => ({ Key: ["X-Key", apiKey] }),`;
const secured = (Key: object) =>
  documentWith({}, { security: [{ Key: [] }], components: { securitySchemes: { Key } } });
const before = secured({ type: "apiKey", in: "header", name: "X-Key" });

it.each([
  ["the same", { type: "apiKey", in: "header", name: "X-Key" }, "X-Key", false],
  ["another header", { type: "apiKey", in: "header", name: "X-New" }, "X-New", false],
  ["another place", { type: "apiKey", in: "query", name: "key" }, "key", false],
  ["another kind", { type: "http", scheme: "basic" }, "X-Key", true],
])("an update with credentials of %s", (_, Key, name, isLeft) => {
  expect(updateLogIn(text, before, secured(Key))).toEqual({
    text: text.replace("X-Key", name),
    isLeft,
  });
});

it("what a person has written otherwise is left to a person", () => {
  const own = text.replace('["X-Key", apiKey]', "keyHeader(apiKey)");
  const after = secured({ type: "apiKey", in: "header", name: "X-New" });
  expect(updateLogIn(own, before, after)).toEqual({ text: own, isLeft: true });
  expect(updateLogIn(own, before, before)).toEqual({ text: own, isLeft: false });
});
