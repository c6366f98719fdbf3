import { expect, it } from "vitest";
import { createRedact, REDACTED } from "../../src/journal/redact.ts";

const redact = createRedact({ openapi: "3.1.0", info: { title: "Any", version: "1" }, paths: {} });

it.each([
  ...["password", "Secret", "token", "access_token", "refreshToken", "x-auth", "access_code"],
  ...["apiKey", "api_key", "passphrase", "authorization", "set-cookie", "credentials", "%74oken"],
])("a member called %s is redacted, whatever the vendor's document says", (name) => {
  expect(
    redact.body(JSON.stringify({ [name]: "planted", in: [{ [name]: { deep: "x" } }] })),
  ).toEqual({
    [name]: REDACTED,
    in: [{ [name]: REDACTED }],
  });
  expect(redact.headers({ [name]: "planted" })).toEqual({ [name]: REDACTED });
});

it.each(["author", "name", "token_type", "code", "key", "accessible", "passed"])(
  "a member called %s is shown",
  (name) => {
    expect(redact.body(JSON.stringify({ [name]: "shown" }))).toEqual({ [name]: "shown" });
  },
);
