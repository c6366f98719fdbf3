import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  bearerAuth,
  createPages,
  createSession,
  requireToken,
  storedSession,
  type TokenStore,
} from "../../src/vendor.ts";
import { api, type Methods, type Paths } from "./api.ts";
import { clientOf } from "./client.ts";

/** A server whose code logs in once, as one-time codes do; the last session is the valid one. */
export async function startLoginServer() {
  let logins = 0;
  let refusals = 0;
  const server = createServer((request, response) => {
    const send = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.url === "/login") {
      // Takes a while, so that others begin meanwhile.
      setTimeout(() => {
        logins += 1;
        if (logins === 1) return send(200, { token: "session" });
        refusals += 1;
        // Later than the login that got in has kept its session.
        setTimeout(() => send(401, {}), 50);
      }, 20);
    } else if (request.headers.authorization === "Bearer session") send(200, { id: 1 });
    else send(401, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => ({ logins, refusals }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A client that logs in there and keeps its session in a store. */
export function openClient(baseUrl: string, store: TokenStore) {
  const logIn = { method: "POST", path: "/login", operationId: "logIn", security: [] };
  const operation = { ...logIn, api: api.api };
  const session = createSession({
    place: storedSession({ store, key: "account" }).open("things/session"),
    ways: [
      ({ step }) =>
        step(operation, async (limit) => {
          const { token } = await login.logIn(limit);
          return { token: requireToken(operation, token) };
        }),
    ],
  });
  const operations = { ...api.operations, logIn: { route: "POST /login" } };
  type Login = { logIn(limit: object): Promise<{ token: string }> };
  const login = clientOf<Paths, Methods & Login>(
    { ...api, operations },
    { baseUrl, pages: createPages, auth: { Key: bearerAuth(session) } },
  );
  return login;
}
