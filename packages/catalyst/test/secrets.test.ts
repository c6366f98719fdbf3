import { validation } from "@carespec/catalyst/validate";
import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { describeSecrets, MARK } from "@carespec/test-support/secrets";
import { describe, expect, it } from "vitest";
import { type CatalystClient, createCatalystClient, isVendorError } from "../src/index.ts";

const organizationId = "0c0ffee0-feed-4bad-8bed-c0ffee000000";
/** The marker as it is, and in the header of Basic authentication. */
const SECRET = new RegExp([MARK, organizationId, btoa(`${organizationId}:${MARK}`)].join("|"));

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

describeSecrets<CatalystClient>({
  marked,
  secret: SECRET,
  calls: CALLS,
  open: (options, answer) =>
    createCatalystClient({
      ...options,
      organizationId,
      token: async () => MARK,
      userAgent: "tests",
      fetch: async () => answer(),
      validator: validation({ requests: false }),
    }),
  resolves: {
    // Of a creation the document describes 201 alone, and of the sign-on page no body.
    createUser: /^200 that/,
    authenticateUser: /^200 that|redirect/,
    "POST in the other style": /^\d+$|^200 that|^an error with|redirect/,
  },
  isTyped: isVendorError,
});

describe("nothing that an unsent call can print shows a secret", () => {
  const body = { ...marked, Email: MARK } as never;
  const query = { Email: `${MARK}@example.com` };
  const BROKEN: Record<string, (client: CatalystClient) => Promise<unknown>> = {
    "a body that breaks the document": (client) => client.createUser({ body }),
    "a call that is aborted": (client) => client.listUsers({ query, signal: AbortSignal.abort() }),
    "a path that would lead elsewhere": (client) =>
      client.updateUser({ path: { userId: ".." }, body }),
    "an invalid base URL": (client) => client.listUsers({ query, baseUrl: "/" }),
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
    expect(printed(error, ...told)).not.toMatch(SECRET);
    expect(sent).toBe(0);
  });
});
