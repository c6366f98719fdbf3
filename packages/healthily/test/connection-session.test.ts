import { answering } from "@carespec/test-support/answering";
import { describe, expect, expectTypeOf, it } from "vitest";
import { memoryTokenStore, type SessionOption, type StoredSession } from "../src/index.ts";
import { createHealthilyConnection, getReport, storedSession } from "../src/operations.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

type ConnectionOptions = Parameters<typeof createHealthilyConnection>[0];

describe("the session of a connection", () => {
  const vendor = fakeVendor();
  const connect = (own: Partial<ConnectionOptions>) =>
    createHealthilyConnection({
      ...credentials,
      acceptTerms: () => true,
      fetch: answering(vendor.answer),
      ...own,
    });
  const session: SessionOption = { store: memoryTokenStore(), key: "person-7" };

  it("is shared through a store, with connections and with clients", async () => {
    await getReport(connect({ session: storedSession(session) }));
    await getReport(connect({ session: storedSession(session) }));
    await getReport(vendor.createClient({ session }));
    const tokens = vendor.sent.map(({ operation, authorization }) => [operation, authorization]);
    expect(tokens.slice(3)).toEqual(Array(3).fill(["GET /report", "Bearer upgraded-1"]));
    expect(await session.store.get("healthily/upgraded/person-7")).toMatchObject({
      token: "upgraded-1",
    });
  });

  it("is not a store and a key, which would cost every connection the code for them", () => {
    expectTypeOf<ConnectionOptions["session"]>().toEqualTypeOf<StoredSession | undefined>();
    expect(() => connect({ session: session as never })).toThrow(
      new TypeError("session must be storedSession({ store, key })"),
    );
  });
});
