import fc from "fast-check";
import { expect, it } from "vitest";
import { createFits, NO_FILTER } from "../../console/src/requests/filter.ts";
import { rowOf } from "../../console/src/requests/row.ts";
import { createEventReader, type ServerEvent } from "../../console/src/server/event-reader.ts";
import { placeOf } from "../../console/src/server/place.ts";

it("reads the same events wherever the text is cut", () => {
  const text =
    'retry: 1000\n\nid: 1.a\nevent: request\ndata: {"a":"b: c"}\n\n: still here\n\ndata: x\ndata: y\n\n';
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (places) => {
      const events: ServerEvent[] = [];
      const read = createEventReader((event) => events.push(event));
      const cuts = [0, ...places.toSorted((a, b) => a - b), text.length];
      for (const [index, at] of cuts.entries()) read(text.slice(at, cuts[index + 1]));
      expect(events).toEqual([
        { id: "1.a", name: "request", data: '{"a":"b: c"}' },
        { id: "1.a", name: "message", data: "x\ny" },
      ]);
    }),
  );
});

it.each([
  ["http://a/__mock/console/console.js", "http://a/", undefined],
  ["http://a:1/b/c/__mock/console/console.js", "http://a:1/b/c/", undefined],
  ["http://a/__session/s%3A1/__mock/console/console.js", "http://a/", "s:1"],
])("finds the mock of the script %s", (script, root, session) => {
  expect(placeOf(script)).toEqual({ root, session });
});

it("finds several words anywhere in a request, whatever signs they have", () => {
  const request = { method: "GET", path: "/a?b=(c)", headers: { "x-y": "Z" } };
  const response = { status: 404, headers: {}, body: "no [such] thing" };
  const at = "2026-01-01T00:00:00Z";
  const row = rowOf("7.x", JSON.stringify({ at, vendor: null, request, response, durationMs: 1 }));
  const fits = (text: string) => createFits({ ...NO_FILTER, text })(row);
  expect(row.number).toBe(7);
  expect(["(c)", "[SUCH] x-y", " thing ", ""].map(fits)).toEqual([true, true, true, true]);
  expect(["(d)", "[such] nothing", ".*"].map(fits)).toEqual([false, false, false]);
});
