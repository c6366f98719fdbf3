import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type CatalystClient, createCatalystClient, isVendorError } from "../src/index.ts";
import { validation } from "../src/validate.ts";
import { rejection } from "./support/rejection.ts";

const MARK = "marker";
const organizationId = "0c0ffee0-feed-4bad-8bed-c0ffee000000";
/** The marker as it is, and in the header of Basic authentication. */
const SECRET = new RegExp([MARK, organizationId, btoa(`${organizationId}:${MARK}`)].join("|"));
const json = { "content-type": "application/json" };

/** Every field that the document marks, in a request and in an answer. */
const marked = {
  Email: `${MARK}@example.com`,
  Password: MARK,
  IpadPin: MARK,
  FirstName: MARK,
  LastName: MARK,
  DateOfBirth: MARK,
  Diagnosis: MARK,
  StudentCode: MARK,
  Token: MARK,
  Message: `no ${MARK}`,
};

const CALLS: Record<string, (client: CatalystClient) => Promise<unknown>> = {
  createUser: (client) => client.createUser({ body: marked as never }),
  updateStudent: (client) =>
    client.updateStudent({ path: { studentId: MARK }, body: marked as never }),
  listUsers: (client) => client.listUsers({ query: { Email: `${MARK}@example.com` } }),
  authenticateUser: (client) => client.authenticateUser({ query: { userid: "1", token: MARK } }),
  "POST in the other style": (client) => client.POST("/api/users", { body: marked as never }),
};

const ANSWERS: Record<string, () => Response | Promise<Response>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 422, 429, 500, 503].map((status) => [
      `${status}`,
      () => Response.json(marked, { status, headers: { "set-cookie": MARK } }),
    ]),
  ),
  "200 that breaks the document": () => Response.json([marked]),
  "200 with HTML": () => new Response(`<p>${MARK}`, { headers: { "content-type": "text/html" } }),
  "200 with broken JSON": () => new Response(`{"Password":${MARK}`, { headers: json }),
  "an error with HTML": () => new Response(`<p>${MARK}`, { status: 502 }),
  "an error with broken JSON": () =>
    new Response(`{"Message":${MARK}`, { status: 422, headers: json }),
  "an error that breaks the document": () => Response.json([MARK], { status: 422 }),
  "a redirect": () => new Response(MARK, { status: 302, headers: { "set-cookie": MARK } }),
  "no answer": () => Promise.reject(new TypeError("fetch failed")),
  "no answer in time": () => new Promise(() => {}),
};

describe.each(Object.entries(CALLS))(
  "nothing that %s can print shows a secret after",
  (_, call) => {
    it.each(Object.entries(ANSWERS))("%s", async (_answer, answer) => {
      const told: unknown[] = [];
      const tell = (event: object) => void told.push(event);
      const client = createCatalystClient({
        organizationId,
        token: async () => MARK,
        userAgent: "tests",
        fetch: async () => answer(),
        timeoutMs: 20,
        retry: { limit: 1, delay: () => 0 },
        validator: validation({ requests: false }),
        hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
      });
      const error = await call(client).then(
        () => undefined,
        (thrown) => thrown,
      );
      if (error !== undefined) expect(isVendorError(error)).toBe(true);
      const shown = [error, ...told].flatMap((value) => [
        inspect(value, { depth: 9 }),
        JSON.stringify(value),
        String((value as Error | undefined)?.stack),
      ]);
      expect(told.length).toBeGreaterThan(0);
      expect(shown.join("\n")).not.toMatch(SECRET);
      expect(inspect(client, { depth: 9, showHidden: true })).not.toMatch(SECRET);
    });
  },
);

describe("nothing that a call can print which is not sent shows a secret", () => {
  const body = { ...marked, Email: MARK } as never;
  const query = { Email: `${MARK}@example.com` };
  const BROKEN: Record<string, (client: CatalystClient) => Promise<unknown>> = {
    "a body that breaks the document": (client) => client.createUser({ body }),
    "a call that is aborted": (client) => client.listUsers({ query, signal: AbortSignal.abort() }),
    "a path that would lead elsewhere": (client) =>
      client.updateUser({ path: { userId: ".." }, body }),
    "a base URL that is none": (client) => client.listUsers({ query, baseUrl: "/" }),
    "a base URL with credentials": (client) =>
      client.listUsers({ query, baseUrl: `https://me:${MARK}@example.com` }),
    "a header that cannot be sent": (client) =>
      client.listUsers({ query, headers: { Authorization: `Basic ${MARK}\n` } }),
  };

  it.each(Object.entries(BROKEN))("%s", async (_, call) => {
    const told: unknown[] = [];
    let sent = 0;
    const client = createCatalystClient({
      organizationId,
      token: MARK,
      userAgent: "tests",
      fetch: async () => {
        sent += 1;
        return Response.json([]);
      },
      validator: validation({ requests: true }),
      hooks: { onRequest: (event) => told.push(event), onError: (event) => told.push(event) },
    });
    const error = await rejection(call(client));
    expect(error).toBeInstanceOf(Error);
    expect(inspect([error, told], { depth: 9 }) + JSON.stringify([error, told])).not.toMatch(
      SECRET,
    );
    expect(sent).toBe(0);
  });
});
