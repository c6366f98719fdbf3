import { describe, expect, it } from "vitest";
import { ORIGIN, openSession, problem } from "../support/sample-session.ts";
import {
  entitled,
  KNOWN_READER,
  newReader,
  SAMPLE,
  SAMPLE_BASE,
  sampleMock,
} from "../support/sample-vendor.ts";

const mock = await sampleMock({ check: true });
const KNOWN = `/readers/${KNOWN_READER}`;

describe("two hundred sessions at once", () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);

  it("never see each other's readers, clock, faults, preferences or journal", async () => {
    const found = await Promise.all(numbers.map(live));
    for (const number of numbers) expect(found[number]).toEqual(lifeOf(number));
    const untouched = mock.sessionOf("untouched");
    expect([
      await untouched.faults(),
      await untouched.preferences(),
      await untouched.requests(),
      (await untouched.clock()).frozen,
      await untouched.export(),
    ]).toEqual([[], [], [], false, await mock.export()]);
  });

  /** What a session of that number is made of; `live` must find just this. */
  function lifeOf(number: number) {
    const isTaken = number % 2 === 0;
    return {
      emails: [`a${number}@example.com`, ...(isTaken ? [`b${number}@example.com`] : [])],
      year: 2000 + number,
      faults: [500 + (number % 100)],
      struck: 500 + (number % 100),
      preferred: isTaken ? 404 : 200,
      journal: [
        ...(isTaken ? ["createReader"] : []),
        "createReader",
        "listBooks",
        "getReader",
      ].toSorted(),
    };
  }

  async function live(number: number) {
    const { ask, control } = openSession(mock);
    const life = lifeOf(number);
    await Promise.all([
      ...life.emails.map((email) => ask("/readers", { method: "POST", json: newReader(email) })),
      control.POST("/__mock/clock", { body: { freezeAt: `${life.year}-01-01T00:00:00Z` } }),
      control.POST("/__mock/faults", {
        body: { fault: "status", status: life.struck, operation: "listBooks" },
      }),
      control.PUT("/__mock/preferences", {
        body: {
          preferences:
            life.preferred === 404 ? [{ prefer: "code=404", operation: "getReader" }] : [],
        },
      }),
    ]);
    const [books, reader, exported, clock, faults] = await Promise.all([
      ask("/books"),
      ask(KNOWN),
      control.GET("/__mock/export"),
      control.GET("/__mock/clock"),
      control.GET("/__mock/faults"),
    ]);
    const { data } = await control.GET("/__mock/requests");
    const readers = exported.data?.[SAMPLE]?.readers as unknown as { email: string }[];
    return {
      emails: readers
        .map(({ email }) => email)
        .filter((email) => /^[ab]\d/.test(email))
        .toSorted(),
      year: new Date(clock.data?.now ?? "").getUTCFullYear(),
      faults: faults.data?.faults.map(({ status }) => status),
      struck: books.status,
      preferred: reader.status,
      journal: data?.requests.map(({ operation }) => operation).toSorted(),
    };
  }
});

describe("/__session/<id> before a path", () => {
  const headers = entitled;
  const put = (path: string, more: Record<string, string> = {}) =>
    mock.fetch(ORIGIN + path, {
      method: "POST",
      headers: { ...headers, ...more },
      body: JSON.stringify(newReader("prefixed@example.com")),
    });
  const count = async (session: string) => {
    const { ask } = openSession(mock, session);
    return (await (await ask("/readers?email=prefixed@example.com")).json()).length;
  };

  it("is the session, for the vendors and for control", async () => {
    await put("/__session/by-path/library/readers");
    expect([await count("by-path"), await count("default")]).toEqual([1, 0]);
    const requests = await mock.fetch(`${ORIGIN}/__session/by-path/__mock/requests`);
    expect((await requests.json()).requests).toHaveLength(2);
    await mock.fetch(`${ORIGIN}/__session/by-path/__mock/reset`, { method: "POST" });
    expect(await count("by-path")).toBe(0);
  });

  it("wins over the header", async () => {
    await put("/__session/path-wins/library/readers", { "X-Mock-Session": "header-loses" });
    expect([await count("path-wins"), await count("header-loses")]).toEqual([1, 0]);
  });

  it("stays in the addresses that the listing gives", async () => {
    const listed = await mock.fetch(`${ORIGIN}/__session/listing/__mock/vendors`);
    const [{ baseUrl, document }] = (await listed.json()).vendors;
    expect(baseUrl).toBe(`${ORIGIN}/__session/listing${SAMPLE_BASE}`);
    expect((await mock.fetch(document)).status).toBe(200);
  });

  it("is hidden from the vendor, and shown by the journal", async () => {
    await put("/__session/journal/library/nothing");
    const [entry] = await mock.sessionOf("journal").requests();
    expect(entry?.request.path).toBe("/library/nothing");
    expect(entry?.reason?.text).toContain("nothing is served at /nothing");
  });
});

describe("sessionOf()", () => {
  it("gives a fetch whose requests belong to the session, whatever their headers say", async () => {
    const { fetch, requests, session } = mock.sessionOf("own");
    expect(session).toBe("own");
    const init = { headers: { ...entitled, "X-Mock-Session": "another" } };
    await fetch(new Request(`${ORIGIN}/library/books`, init));
    expect(await requests()).toHaveLength(1);
  });

  it("throws for a malformed session id", () => {
    expect(() => mock.sessionOf("no id")).toThrow("a session id is 1 to 128 letters");
  });
});

describe("a session id", () => {
  const ask = (session: string, path = "/library/books") =>
    mock.fetch(ORIGIN + path, { headers: { ...entitled, "X-Mock-Session": session } });

  it.each(["a", "A.b_c~d:e-9", "__proto__", "constructor", "x".repeat(128)])(
    "may be %s",
    async (id) => {
      expect((await ask(id)).status).toBe(200);
      expect((await ask(id, "/__mock/clock")).status).toBe(200);
      expect((await mock.fetch(`${ORIGIN}/__session/${id}/__mock/clock`)).status).toBe(200);
    },
  );

  it.each(["", " ", "a b", "a, b", "a/b", "é", "{a}", "x".repeat(129)])(
    "is refused as %j, by the vendors and by control",
    async (id) => {
      for (const path of ["/library/books", "/__mock/clock", "/__mock/requests"]) {
        const answer = await ask(id, path);
        expect(answer.headers.get("x-mock-reason")).toBeTruthy();
        const origin = path.startsWith("/__mock") ? null : "*";
        expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
        expect((await problem(answer)).status).toBe(400);
      }
    },
  );

  it.each(["", "a%20b", "%7Ba%7D", "%zz", "a%2Fb", "x".repeat(129)])(
    "is refused in a path as %j",
    async (id) => {
      const refused = await mock.fetch(`${ORIGIN}/__session/${id}/library/books`);
      const { status, detail } = await problem(refused);
      expect(status).toBe(400);
      expect(detail).toContain("a session id is 1 to 128 letters");
    },
  );
});
