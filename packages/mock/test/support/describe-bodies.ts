import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { logIn } from "./log-in.ts";

/** Operations of a vendor, as `POST /users`, by what they do with a body. */
export interface BodyCalls {
  /** Whose document has no 400. */
  without400: string[];
  /** One that takes a body. */
  takesBody: string;
  /** One whose whole body is kept, for tests to find in the export. */
  keepsBody?: string;
}

/** A vendor in its own session that has logged in. */
export async function openBodies(name: string) {
  const mock = await createMock({ check: true });
  const session = mock.sessionOf(crypto.randomUUID());
  const listing = mock.listVendors("http://mock.test").find((vendor) => vendor.name === name);
  if (!listing) throw new Error(`the mock does not list ${name}`);
  const headers = { ...(await logIn(listing, session.fetch)), "content-type": "application/json" };

  async function ask(call: string, body: string) {
    const [method = "", path = ""] = call.split(" ");
    const answer = await session.fetch(listing?.baseUrl + path, { method, headers, body });
    return { status: answer.status, reason: answer.headers.get("x-mock-reason") };
  }

  return { ...session, ask };
}

/** Lists in lists, as JSON. */
export function nested(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

/** Tests what a vendor answers to bodies that are not JSON or nest too deeply. */
export function describeBodies(name: string, calls: BodyCalls): void {
  const { without400, takesBody, keepsBody } = calls;

  describe(`a body for ${name} that is not JSON`, () => {
    for (const call of without400) {
      it(`is a 400 although the document has none for ${call}`, async () => {
        const { ask } = await openBodies(name);
        for (const body of ["{", " ", "\0", nested(9_000)]) {
          const { status, reason } = await ask(call, body);
          expect([status, reason]).toEqual([
            400,
            expect.stringContaining("the body is not JSON: "),
          ]);
          expect(reason).toContain(`[${name}/json; #/paths/`);
        }
      });
    }

    it("is a 400 where the operation takes a body", async () => {
      const { ask } = await openBodies(name);
      const { status, reason } = await ask(takesBody, '{"a":');
      expect([status, reason]).toEqual([400, expect.stringContaining("not JSON: Unexpected end")]);
    });
  });

  describe(`a number for ${name} that is larger than any`, () => {
    it.each(['{"a":1e400}', '{"a":[{"b":-2E+999}]}', `{"a":9${"0".repeat(400)}}`])(
      "is a 400 in %s",
      async (body) => {
        const { ask } = await openBodies(name);
        const { status, reason } = await ask(takesBody, body);
        expect([status, reason]).toEqual([400, expect.stringContaining("a number in it is too")]);
      },
    );

    it("is accepted as a text, and as a number that JavaScript can hold", async () => {
      const { ask } = await openBodies(name);
      for (const body of ['{"a":"1e400"}', '{"a":1e-400}', '{"a":1e300}']) {
        expect((await ask(takesBody, body)).reason).not.toContain("too large");
      }
    });
  });

  describe(`JSON for ${name} that nests deeper than 500 levels`, () => {
    if (keepsBody !== undefined) {
      it("is refused, so that nothing has to walk it", async () => {
        const { ask, requests } = await openBodies(name);
        for (const levels of [501, 9_000, 100_000]) {
          const { status, reason } = await ask(keepsBody, nested(levels));
          expect([status, reason]).toEqual([
            400,
            expect.stringContaining("deeper than 500 levels"),
          ]);
        }
        expect((await requests())[0]?.reason?.text).toContain("deeper than 500 levels");
      });
    }

    it("is a 400, after which the session can still be exported", async () => {
      const { ask, export: read } = await openBodies(name);
      expect((await ask(takesBody, `{"a":${nested(20_000)}}`)).status).toBe(400);
      expect(JSON.stringify(await read(name))).toContain("replace");
    });
  });
}
