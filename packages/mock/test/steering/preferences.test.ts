import { describe, expect, it } from "vitest";
import { registered } from "../support/registered-vendor.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { KNOWN_READER, newReader, SAMPLE, sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock({ vendors: [registered.name], check: true });
const KNOWN = `/readers/${KNOWN_READER}`;
const prefer = (Prefer: string) => ({ headers: { Prefer } });

interface Preference {
  prefer: string;
  vendor?: string;
  operation?: string;
}

/** A session with these preferences. */
async function openPreferring(...preferences: Preference[]) {
  const session = openSession(mock);
  const { response } = await session.control.PUT("/__mock/preferences", { body: { preferences } });
  expect(response.status).toBe(204);
  const status = async (path: string, init = {}) => (await session.ask(path, init)).status;
  return { ...session, status };
}

describe("Prefer", () => {
  const { ask } = openSession(mock);

  it("gets the status that it names, with a reason", async () => {
    const answer = await ask(KNOWN, prefer("code=404"));
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { message: "The library has nothing like that." },
    ]);
    expect(answer.headers.get("x-mock-reason")).toContain("preferred this answer [prefer]");
  });

  it("gets Prism's problem where the document has no such answer", async () => {
    for (const wish of ["code=418", "example=nobody"]) {
      const answer = await ask(KNOWN, prefer(wish));
      expect([wish, answer.status]).toEqual([wish, 404]);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.headers.get("x-mock-reason")).toContain(" [negotiation; #/paths/");
    }
    expect((await ask(KNOWN, prefer("code=many"))).status).toBe(422);
  });

  it("does not let an invalid request pass, or one without credentials", async () => {
    const invalid = await ask("/readers?page=one", prefer("code=200"));
    expect(invalid.status).toBe(422);
    const Authorization = "Basic x";
    const headers = { Authorization, Prefer: "code=200" };
    expect((await ask("/readers", { headers })).status).toBe(401);
  });

  it("leaves the state as it is", async () => {
    const session = openSession(mock);
    const json = newReader("unwritten@example.com");
    const init = { method: "POST", json, ...prefer("code=201") };
    expect((await session.ask("/readers", init)).status).toBe(201);
    const found = await session.ask("/readers?email=unwritten@example.com");
    expect(await found.json()).toEqual([]);
  });

  it.each(["return=minimal", "respond-async, wait=10"])(
    "that asks for no answer by name leaves the answer to the state: %s",
    async (wish) => {
      const session = openSession(mock);
      const json = newReader("written@example.com");
      await session.ask("/readers", { method: "POST", json, ...prefer(wish) });
      const found = await session.ask("/readers?email=written@example.com");
      expect(await found.json()).toHaveLength(1);
    },
  );
});

describe("a session's preference", () => {
  it("applies to every request of the session until it is removed", async () => {
    const { status, control } = await openPreferring({ prefer: "code=403" });
    expect([await status(KNOWN), await status("/books")]).toEqual([403, 403]);
    const { data } = await control.GET("/__mock/preferences");
    expect(data?.preferences).toEqual([{ prefer: "code=403" }]);
    await control.DELETE("/__mock/preferences");
    expect(await status(KNOWN)).toBe(200);
  });

  it("applies only to its operation", async () => {
    const { status } = await openPreferring({ prefer: "code=404", operation: "getReader" });
    expect([await status(KNOWN), await status("/readers")]).toEqual([404, 200]);
  });

  it("applies only to its vendor", async () => {
    const { status } = await openPreferring({ prefer: "code=403", vendor: registered.name });
    expect(await status(KNOWN)).toBe(200);
  });

  it("gives way to one that was given after it, and to the request's own", async () => {
    const { status } = await openPreferring(
      { prefer: "code=403", operation: "getReader" },
      { prefer: "code=401" },
      { prefer: "code=404", operation: "getReader" },
    );
    expect([await status(KNOWN), await status("/books")]).toEqual([404, 401]);
    expect(await status(KNOWN, prefer("code=200"))).toBe(200);
  });

  it("does not let an invalid request pass", async () => {
    const { status } = await openPreferring({ prefer: "code=200" });
    expect(await status("/readers?page=one")).toBe(422);
  });

  it("gives way to a fault", async () => {
    const { status } = await openPreferring({ prefer: "code=404" });
    expect(await status(KNOWN, { headers: { "X-Mock-Fault": "status; status=500" } })).toBe(500);
  });

  it("is not in the journal as if the client had sent it", async () => {
    const { ask, control } = await openPreferring({ prefer: "code=404" });
    await ask(KNOWN);
    const { data } = await control.GET("/__mock/requests");
    expect(data?.requests[0]?.request.headers).not.toHaveProperty("prefer");
  });
});

describe("preferences are refused, and the old ones stay, where they", () => {
  it.each([
    [{ preferences: [{ prefer: "" }] }, "fewer than 1 characters"],
    [{ preferences: [{ prefer: "a".repeat(501) }] }, "more than 500 characters"],
    [{ preferences: [{ prefer: "code=404" }, { prefer: 404 }] }, "preferences/1/prefer"],
    [
      { preferences: [{ prefer: "code=404", vendor: "acme" }] },
      `choose from ${registered.name}, ${SAMPLE}`,
    ],
    [
      { preferences: [{ prefer: "code=404", operation: "getIt" }] },
      `choose from ${registered.operations.join(", ")}, listReaders`,
    ],
    [{ preferences: [{ prefer: "code=418", operation: "getReader" }] }, "unknown status 418 of"],
    [{ preferences: [{ prefer: "example=nobody" }] }, 'unknown example "nobody": choose from'],
    [{ preferences: [{ prefer: "code=404", path: "/" }] }, "found 'path'"],
    [{ preferences: { prefer: "code=404" } }, "must be array"],
    [{}, "required property 'preferences'"],
  ])("are %j", async (body, detail) => {
    const { raw, control } = await openPreferring({ prefer: "code=403" });
    const headers = { "Content-Type": "application/json" };
    const init = { method: "PUT", headers, body: JSON.stringify(body) };
    const refused = await problem(await raw("/preferences", init));
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(detail);
    const { data } = await control.GET("/__mock/preferences");
    expect(data?.preferences).toEqual([{ prefer: "code=403" }]);
  });

  it("come from code and would have been refused over HTTP", async () => {
    const session = mock.sessionOf(crypto.randomUUID());
    const set = (...preferences: object[]) => session.setPreferences(preferences as Preference[]);
    await expect(set({ prefer: 404 })).rejects.toThrow("prefer must be string");
    await expect(set({ prefer: "code=404", vendor: "acme" })).rejects.toThrow("choose from");
    expect(await session.preferences()).toEqual([]);
  });
});
