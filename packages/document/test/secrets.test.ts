import { describe, expect, it } from "vitest";
import { hasCredential, secretsIn } from "../src/index.ts";

const random = (length: number) => "aB3dE5gH7jK9mN1pQ2sT4vW6xY8zA0cD2fG4".slice(0, length);

/** Made-up credentials, in parts, so that no scanner takes them for real. */
const CREDENTIALS: [what: string, credential: string][] = [
  ["a private key", ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")],
  ["an access key of AWS", ["AKIA", "IOSFODNN7EXAMPLE"].join("")],
  ["a key of Stripe", ["sk", "live", random(16)].join("_")],
  ["a key of Stripe", ["rk", "test", random(16)].join("_")],
  ["a secret of a webhook", ["whsec", random(32)].join("_")],
  ["a token of GitHub", ["ghp", random(36)].join("_")],
  ["a token of GitHub", ["github", "pat", random(36)].join("_")],
  ["a token of GitLab", ["glpat", random(20)].join("-")],
  ["a token of GitLab", ["gldt", random(20)].join("-")],
  ["a token of npm", ["npm", random(36)].join("_")],
  ["a token of Slack", ["xoxb", "123456789012", random(24)].join("-")],
  ["a token of Slack", ["xapp", "1", random(24)].join("-")],
  ["a key of Google", ["AIza", random(35)].join("")],
  ["a token of Google", ["ya29", random(30)].join(".")],
  ["a key of SendGrid", ["SG", random(22), random(30)].join(".")],
  ["a token of Hugging Face", ["hf", "aBcDeFgHiJ".repeat(3)].join("_")],
  ["a token of DigitalOcean", ["dop", "v1", "0123456789abcdef".repeat(4)].join("_")],
  ["a token of Shopify", ["shpat", "0123456789abcdef".repeat(2)].join("_")],
  ["a JSON Web Token", ["eyJhbGciOiJub25lIn0", "eyJzdWIiOiIxIn0", ""].join(".")],
  ["credentials in a URL", ["https://user", "open-sesame@example.com"].join(":")],
  ["a bearer token", ["Bearer", random(20)].join(" ")],
  ["credentials of HTTP Basic", ["Basic", "dXNlcjpvcGVuLXNlc2FtZQ=="].join(" ")],
];

describe.each(CREDENTIALS)("%s", (what, credential) => {
  it("is found in a text, and hidden where names of traffic are shown", () => {
    expect(secretsIn(`Send ${credential} here`).map((each) => each.what)).toEqual([what]);
    expect(hasCredential(credential)).toBe(true);
    expect(hasCredential(`x-${credential}`)).toBe(true);
  });
});

it.each([
  "<token>",
  "Bearer <token>",
  "Basic authentication with the key of your account",
  "https://example.com/users/{userId}/a-long-name-of-a-page-in-the-documentation-2",
  "x-session-token",
  "listStudentUsers",
  "8f14e45f-ceea-467f-9c0a-1d2e3f4a5b6c",
])("%s is not taken for a credential", (text) => {
  expect(secretsIn(text)).toEqual([]);
  expect(hasCredential(text)).toBe(false);
});

it("takes the value of a secret member for a secret, unless it stands for something else", () => {
  expect(secretsIn("open-sesame", "password")).toEqual([
    { what: "a value for password", secret: "open-sesame" },
  ]);
  expect(secretsIn("<password>", "password")).toEqual([]);
  expect(secretsIn("123456", "token")).toEqual([]);
});
