import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type CatalystClient, createCatalystClient, isVendorError } from "../src/index.ts";
import { validation } from "../src/validate.ts";

const MARK = "marker";
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
        organizationId: "00000000-0000-4000-8000-000000000001",
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
      expect(shown.join("\n")).not.toContain(MARK);
      expect(inspect(client, { depth: 9, showHidden: true })).not.toContain(MARK);
    });
  },
);
