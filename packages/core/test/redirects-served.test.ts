import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  type AuthStrategy,
  apiKeyAuth,
  basicAuth,
  bearerAuth,
  RedirectError,
} from "../src/vendor.ts";
import { clientOf, type TestApi } from "./support/client.ts";

const SECRET = "planted-secret";
const session = {
  token: async () => SECRET,
  look: async () => ({ token: SECRET, last: undefined }),
  discard: () => {},
  refuse: () => true,
};

/** One strategy of each kind of security scheme that the vendors have. */
const SCHEMES: Record<string, AuthStrategy> = {
  basic: basicAuth({ option: "name", secret: SECRET }, { option: "password", secret: SECRET }),
  "x-api-key": apiKeyAuth("x-api-key", SECRET, "key"),
  bearer: bearerAuth(session),
  "x-session-token": bearerAuth(session, { header: "x-session-token", prefix: "" }),
};

const operations = {
  read: { route: "GET /thing" },
  create: { route: "POST /thing" },
  activate: { route: "POST /thing/active", bodiless: true },
  remove: { route: "DELETE /thing", bodiless: true },
} as const;

/** How each operation is called; a body holds the secret, as that of a login does. */
const REQUESTS = {
  read: {},
  create: { body: { secret: SECRET } },
  activate: {},
  remove: {},
} satisfies Record<keyof typeof operations, object>;
type Operation = keyof typeof operations;

interface Seen {
  server: "vendor" | "other";
  method: string | undefined;
  url: string | undefined;
  text: string;
}

const seen: Seen[] = [];
let redirect = { status: 302, location: "/" };
beforeEach(() => {
  seen.length = 0;
});

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return JSON.stringify(request.headers) + body;
}

/** A vendor that sends every request elsewhere, but for those to `/moved`. */
const vendor = createServer(async (request, response) => {
  const { method, url } = request;
  seen.push({ server: "vendor", method, url, text: await read(request) });
  if (url === "/moved") return response.end('{"moved":true}');
  response.writeHead(redirect.status, { location: redirect.location }).end("{}");
});
const other = createServer(async (request, response) => {
  const { method, url } = request;
  seen.push({ server: "other", method, url, text: await read(request) });
  response.end('{"stolen":true}');
});

async function listen(server: typeof vendor): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const [baseUrl, otherUrl] = await Promise.all([listen(vendor), listen(other)]);
afterAll(() => {
  for (const server of [vendor, other]) {
    server.closeAllConnections();
    server.close();
  }
});

/** Where a redirect leads. */
const TARGETS = {
  "the same origin": "/moved",
  "another port": `${otherUrl}/moved`,
  "another host": `${otherUrl.replace("127.0.0.1", "localhost")}/moved`,
  "nowhere that can be read": "http://[",
};

function open(scheme: string, url = baseUrl) {
  const api: TestApi = {
    api: "things",
    security: [scheme],
    operations,
  };
  return clientOf<object, Record<Operation, (request?: object) => Promise<unknown>>>(api, {
    baseUrl: url,
    auth: SCHEMES,
    retry: 0,
  });
}

const cases = Object.keys(SCHEMES).flatMap((scheme) =>
  [301, 302, 303, 307, 308].flatMap((status) =>
    Object.keys(TARGETS).flatMap((target) =>
      (Object.keys(operations) as Operation[]).map(
        (operation) => [scheme, status, target as keyof typeof TARGETS, operation] as const,
      ),
    ),
  ),
);

describe("a redirect", () => {
  it.each(cases)("with %s: %i to %s of %s", async (scheme, status, target, operation) => {
    redirect = { status, location: TARGETS[target] };
    const call = open(scheme)[operation](REQUESTS[operation]);
    const isFollowed = operation === "read" && target === "the same origin";
    if (isFollowed) {
      expect(await call).toEqual({ moved: true });
      expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "GET /thing",
        "GET /moved",
      ]);
    } else {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(RedirectError);
      const origin = URL.canParse(TARGETS[target], baseUrl)
        ? new URL(TARGETS[target], baseUrl).origin
        : undefined;
      expect(error).toMatchObject({ status, operationId: operation, targetOrigin: origin });
      expect(String(error)).not.toContain("/moved");
      expect(seen).toHaveLength(1);
    }
    // Each request that the vendor got was authenticated, and nothing arrived elsewhere.
    const secrets = seen.filter(
      ({ text }) => text.includes(SECRET) || text.includes(btoa(`${SECRET}:${SECRET}`)),
    );
    expect(secrets).toHaveLength(seen.length);
    expect(seen.every(({ server }) => server === "vendor")).toBe(true);
  });

  it("is followed five times at most", async () => {
    redirect = { status: 302, location: "/again" };
    expect(await rejection(open("basic").read())).toBeInstanceOf(RedirectError);
    expect(seen).toHaveLength(6);
  });

  it("is an error of the path style too", async () => {
    redirect = { status: 307, location: `${otherUrl}/moved` };
    const client = open("basic") as unknown as {
      POST(path: string, init: object): Promise<{ error?: Error; data?: unknown }>;
    };
    const { data, error } = await client.POST("/thing", REQUESTS.create);
    expect(error).toBeInstanceOf(RedirectError);
    expect(data).toBeUndefined();
  });
});
