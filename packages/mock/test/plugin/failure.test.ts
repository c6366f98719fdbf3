import { describe, expect, it } from "vitest";
import { mountFourthVendor } from "../support/fourth-vendor.ts";

const detailOf = ({ body }: { body: unknown }) => (body as { detail: string }).detail;

describe("a plugin that fails at a request", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("boom");
      },
      "listNotes threw: boom",
    ],
    [
      "rejects",
      async () => {
        throw new Error("boom");
      },
      "listNotes threw: boom",
    ],
    [
      "throws a text",
      () => {
        throw "boom";
      },
      "listNotes threw: boom",
    ],
  ])("is a 500 that names the operation whose handler %s", async (_, listNotes, detail) => {
    const { ask } = await mountFourthVendor({ behaviour: { operations: { listNotes } } });
    const answer = await ask("GET /notes");
    expect([answer.status, detailOf(answer)]).toEqual([500, detail]);
    expect(answer.reason).toBe(`${detail} [failure]`);
  });

  it("is a 500 that names the operation at which the guard throws", async () => {
    const guard = () => {
      throw new Error("boom");
    };
    const { ask } = await mountFourthVendor({ behaviour: { guard } });
    expect(detailOf(await ask("GET /notes"))).toBe("the guard, for listNotes, threw: boom");
  });

  it("may use this in its guard", async () => {
    const behaviour = {
      rule: "mine",
      guard() {
        return { status: 401, rule: this.rule, reason: "no" };
      },
    };
    const { ask } = await mountFourthVendor({ behaviour });
    expect((await ask("GET /notes")).reason).toMatch(/^no \[notes\/mine; /);
  });

  it("hands its error to the log and not to the client", async () => {
    const boom = new Error("boom");
    const listNotes = () => {
      throw boom;
    };
    const { ask, handle } = await mountFourthVendor({
      behaviour: { guard: () => undefined, operations: { listNotes } },
    });
    const request = {
      method: "GET",
      path: "/notes/v2/notes",
      search: "",
      headers: { "x-notes-key": "any" },
      body: undefined,
    };
    expect((await handle(request)).cause).toMatchObject({ cause: boom });
    expect((await ask("GET /notes")).text).not.toContain(import.meta.url);
  });
});

describe("a handler that never finishes", () => {
  const never = () => new Promise<never>(() => {});

  it("is a 500 that names it, changes nothing and lets its session go on", async () => {
    let first = true;
    const { ask } = await mountFourthVendor({
      timeLimitMs: 50,
      behaviour: {
        operations: {
          listNotes: async ({ state }) => ({
            headers: { "x-total": "0" },
            body: [...(await state.collection<object>("notes").values())],
          }),
          createNote({ state }) {
            state.collection("notes").set("1", { id: "1", text: "a" });
            if (!first) return { body: { id: "2", text: "b" } };
            first = false;
            return never();
          },
        },
      },
    });
    const hanging = ask("POST /notes", { text: "a" });
    const waiting = ask("GET /notes");
    expect(detailOf(await hanging)).toMatch(/^createNote does not finish within 0.05 s: /);
    expect((await waiting).body).toEqual([]);
    expect((await ask("POST /notes", { text: "b" })).status).toBe(201);
  });

  it("is a 500 as a guard as well", async () => {
    const { ask } = await mountFourthVendor({ timeLimitMs: 50, behaviour: { guard: never } });
    expect(detailOf(await ask("GET /notes"))).toMatch(/^the guard, for listNotes, does not finish/);
  });
});
