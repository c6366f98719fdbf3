import { describe, expect, it } from "vitest";
import { steer } from "../../src/steering/steering.ts";
import { mountFourthVendor, type Note } from "../support/fourth-vendor.ts";
import { entriesOf } from "../support/recorded.ts";

const NOON = Date.parse("2026-01-01T12:00:00Z");

describe("a fourth vendor needs only a document and a plugin:", () => {
  it("its rules refuse with the document's example and say why", async () => {
    const { ask } = await mountFourthVendor();
    const answer = await ask("GET /notes", undefined, { "x-notes-key": "wrong" });
    expect([answer.status, answer.body]).toEqual([401, { message: "Who are you?" }]);
    const pointer = "#/paths/~1notes/get/responses/401";
    expect(answer.reason).toBe(
      `x-notes-key is not the demo key [notes/key; ${pointer}; specs/notes/paths/notes.yaml]`,
    );
  });

  it("what its handlers write shows in what they read, in that session alone", async () => {
    const { ask } = await mountFourthVendor({ notes: [{ id: "a", text: "seeded" }] });
    const created = await ask("POST /notes", { text: "written" }, { "X-Mock-Session": "mine" });
    expect(created.status).toBe(201);
    const mine = await ask("GET /notes", undefined, { "X-Mock-Session": "mine" });
    expect(mine.body).toEqual([{ id: "a", text: "seeded" }, created.body]);
    expect((await ask("GET /notes")).body).toEqual([{ id: "a", text: "seeded" }]);
  });

  it("its handlers keep the session's time", async () => {
    const { ask, store } = await mountFourthVendor();
    const clock = { offsetMs: 0, frozenAtMs: NOON };
    await steer(store, "default", (steering) => ({ ...steering, clock }));
    const { body } = await ask("POST /notes", { text: "at noon" });
    expect((body as Note).at).toBe(NOON);
  });

  it("an invalid request changes nothing and is answered from the document", async () => {
    const { ask } = await mountFourthVendor({ check: false });
    const refused = await ask("POST /notes", { text: "" });
    expect([refused.status, refused.body]).toEqual([422, { detail: "no" }]);
    expect(refused.reason).toContain("body/text: ");
    expect((await ask("GET /notes")).body).toEqual([]);
  });

  it("faults apply to it by header, and by vendor and operation", async () => {
    const { ask, store } = await mountFourthVendor();
    const dropped = ask("GET /notes", undefined, { "X-Mock-Fault": "drop" });
    await expect(dropped).rejects.toThrow("fetch failed");
    await steer(store, "default", (steering) => ({
      ...steering,
      faults: [
        {
          id: "1",
          fault: "rate-limit",
          vendor: "notes",
          operation: "listNotes",
          seen: 0,
          struck: 0,
        },
        { id: "2", fault: "html", vendor: "another", seen: 0, struck: 0 },
      ],
    }));
    const [list, create] = [await ask("GET /notes"), await ask("POST /notes", { text: "a" })];
    expect([list.status, list.fault]).toEqual([429, "rate-limit"]);
    expect([create.status, create.fault]).toEqual([201, null]);
  });

  it("a session's preference applies to its operation", async () => {
    const { ask, store } = await mountFourthVendor();
    const preferences = [{ prefer: "code=401", vendor: "notes", operation: "listNotes" }];
    await steer(store, "default", (steering) => ({ ...steering, preferences }));
    expect((await ask("GET /notes")).status).toBe(401);
    expect((await ask("POST /notes", { text: "a" })).status).toBe(201);
  });

  it("its journal has operation, answer and reason, and no key", async () => {
    const { ask, store } = await mountFourthVendor();
    await ask("POST /notes", { text: "a" });
    await ask("GET /notes", undefined, { "x-notes-key": "wrong" });
    const [refused, created] = await entriesOf(store, "default");
    expect(created).toMatchObject({
      vendor: "notes",
      operation: "createNote",
      request: { path: "/notes/v2/notes", body: { text: "a" } },
      response: { status: 201 },
    });
    expect(created?.request.headers["x-notes-key"]).toBe("[redacted]");
    expect(refused).toMatchObject({ operation: "listNotes", reason: { rule: "notes/key" } });
  });

  it("without a plugin it is answered from its document alone", async () => {
    const { ask } = await mountFourthVendor({ check: false, isPlain: true });
    const about = await ask("GET /about", undefined, { "x-notes-key": "any" });
    expect([about.status, about.body]).toEqual([200, { name: 1 }]);
    const headers = { "x-notes-key": "" };
    expect((await ask("GET /about", undefined, headers)).reason).toContain(
      "[validation; #/security",
    );
  });
});
