import { inspect } from "node:util";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  AuthenticationError,
  type AuthStrategy,
  clientCredentialsAuth,
  memoryTokenStore,
  refreshTokenAuth,
  storedSession,
} from "../../src/vendor.ts";
import { clientOf } from "../support/client.ts";
import { startWire, type Wire } from "../support/wire.ts";

/** What the token endpoint answers, and which token the API takes. */
let answer: (form: URLSearchParams, number: number) => [status: number, body: object];
let isValid: (token: string) => boolean;
const asked: Wire[] = [];

const { baseUrl, close } = await startWire((request, response) => {
  const send = (status: number, body: object) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (!request.url?.startsWith("/token")) {
    const token = request.headers.authorization ?? "";
    return send(isValid(token.replace("Bearer ", "")) ? 200 : 401, {});
  }
  asked.push(request);
  send(...answer(new URLSearchParams(request.body), asked.length));
});
afterAll(close);
beforeEach(() => {
  asked.length = 0;
  isValid = () => true;
  answer = (_, number) => [
    200,
    { access_token: `t${number}`, token_type: "bearer", expires_in: 60 },
  ];
});

const tokenUrl = `${baseUrl}/token?v=1`;
const credentials = { clientId: "i:d", clientSecret: "s e/c" };
const forms = () => asked.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

function open(auth: AuthStrategy, fetch?: typeof globalThis.fetch) {
  const operations = { get: { route: "GET /thing", security: ["OAuth"] } };
  return clientOf<object, { get(): Promise<unknown> }>(
    { api: "things", security: [], operations },
    { baseUrl, retry: 0, auth: { OAuth: auth }, fetch },
  );
}

describe("client credentials", () => {
  it("get one token for all calls, by the client's fetch", async () => {
    const fetched: string[] = [];
    const client = open(clientCredentialsAuth({ tokenUrl, ...credentials }), async (url, init) => {
      fetched.push(new URL(String(url)).pathname);
      return fetch(url, init);
    });
    await Promise.all([client.get(), client.get()]);
    await client.get();
    expect(fetched).toEqual(["/token", "/thing", "/thing", "/thing"]);
    const [request] = asked;
    expect(request).toMatchObject({ method: "POST", url: "/token?v=1" });
    expect(request?.headers).toMatchObject({
      authorization: `Basic ${btoa("i%3Ad:s+e%2Fc")}`,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(forms()).toEqual([{ grant_type: "client_credentials" }]);
  });

  it("may be sent in the form, with scopes and more", async () => {
    const options = {
      ...{ tokenUrl, ...credentials, scopes: ["read", "write"] },
      parameters: { audience: "things" },
      clientAuthentication: "client_secret_post" as const,
    };
    await open(clientCredentialsAuth(options)).get();
    expect(asked[0]?.headers).not.toHaveProperty("authorization");
    expect(forms()).toEqual([
      {
        grant_type: "client_credentials",
        scope: "read write",
        audience: "things",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      },
    ]);
  });

  it("get another token where the vendor refuses one, or it has expired", async () => {
    isValid = (token) => token !== "t1";
    await open(clientCredentialsAuth({ tokenUrl, ...credentials })).get();
    expect(asked).toHaveLength(2);
    answer = () => [200, { access_token: "t3", expires_in: "0" }];
    const client = open(clientCredentialsAuth({ tokenUrl, ...credentials }));
    await client.get();
    await client.get();
    expect(asked).toHaveLength(4);
  });

  it("that are refused are not tried again at once, and not shown", async () => {
    answer = () => [401, { error: "invalid_client" }];
    const client = open(clientCredentialsAuth({ tokenUrl, ...credentials }));
    const error = await rejection(client.get());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      message: "request failed: 401 (POST /token)",
      body: { error: "invalid_client" },
      loginFor: "GET /thing",
    });
    const later = await rejection(client.get());
    expect(String(later)).toContain("the last login was refused");
    expect(asked).toHaveLength(1);
    expect(inspect([error, later], { depth: 9 })).not.toMatch(/s e\/c|s\+e%2F|i:d/);
  });

  it.each([{}, { access_token: "" }, { access_token: 7 }, { access_token: "a\nb" }])(
    "are refused by an answer without a token: %j",
    async (body) => {
      answer = () => [200, body];
      const error = await rejection(
        open(clientCredentialsAuth({ tokenUrl, ...credentials })).get(),
      );
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(String(error)).toContain("access_token");
    },
  );

  it.each([
    ["", "oauthUrl must be a URL"],
    ["http://auth.example/token", "oauthUrl must be https:"],
    ["ftp://127.0.0.1/token", "oauthUrl must be https:"],
    ["https://a:b@auth.example/", "oauthUrl must be a URL without credentials and fragment"],
  ])("are not sent to %j", (url, message) => {
    const names = { tokenUrl: "oauthUrl" };
    expect(() => clientCredentialsAuth({ tokenUrl: url, ...credentials, names })).toThrow(
      new TypeError(message),
    );
  });

  it("are required", () => {
    const options = { tokenUrl, ...credentials };
    expect(() => clientCredentialsAuth({ ...options, clientSecret: "" })).toThrow(
      new TypeError("clientSecret must be a non-empty string"),
    );
    const names = { clientId: "appId" };
    expect(() => clientCredentialsAuth({ ...options, clientId: "", names })).toThrow(
      new TypeError("appId must be a non-empty string"),
    );
  });
});

describe("a refresh token", () => {
  const options = { tokenUrl, clientId: "id", refreshToken: "r0" };

  it("is sent by a public client with its id", async () => {
    await open(refreshTokenAuth(options)).get();
    expect(forms()).toEqual([
      { grant_type: "refresh_token", refresh_token: "r0", client_id: "id" },
    ]);
  });

  it("gives way to the one that the vendor gives for it", async () => {
    answer = (_, n) => [200, { access_token: `t${n}`, refresh_token: `r${n}`, expires_in: 0 }];
    const client = open(refreshTokenAuth({ ...options, clientSecret: "s" }));
    await client.get();
    await client.get();
    await client.get();
    expect(forms().map((form) => form.refresh_token)).toEqual(["r0", "r1", "r2"]);
  });

  it("stays where the vendor gives no other", async () => {
    answer = (_, n) => [200, { access_token: `t${n}`, expires_in: 0 }];
    const client = open(refreshTokenAuth(options));
    await client.get();
    await client.get();
    expect(forms().map((form) => form.refresh_token)).toEqual(["r0", "r0"]);
  });

  it("that was given once is used where the stored one is refused", async () => {
    const store = memoryTokenStore();
    const place = () => storedSession({ store, key: "me" }).open("things/oauth");
    store.set("things/oauth/me", { token: "old", expiresAt: 1, refreshToken: "spent" });
    answer = (form) =>
      form.get("refresh_token") === "spent"
        ? [400, { error: "invalid_grant" }]
        : [200, { access_token: "t", refresh_token: "r1" }];
    await open(refreshTokenAuth({ ...options, place: place() })).get();
    expect(forms().map((form) => form.refresh_token)).toEqual(["spent", "r0"]);
    expect(store.get("things/oauth/me")).toMatchObject({ token: "t", refreshToken: "r1" });
    // Another process goes on with the session.
    await open(refreshTokenAuth({ ...options, place: place() })).get();
    expect(asked).toHaveLength(2);
  });

  it("that is refused fails the call, and is not sent again at once", async () => {
    answer = () => [400, { error: "invalid_grant" }];
    const client = open(refreshTokenAuth(options));
    expect(await rejection(client.get())).toMatchObject({ status: 400, loginFor: "GET /thing" });
    expect(await rejection(client.get())).toBeInstanceOf(AuthenticationError);
    expect(asked).toHaveLength(1);
  });
});
