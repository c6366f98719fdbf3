import fc from "fast-check";
import { expect, it } from "vitest";
import { MEASURES } from "../../src/coverage/coverage.ts";
import { mergeCoverage } from "../../src/coverage/merge.ts";
import { openShop, send } from "../support/covered-shop.ts";

const word = fc.constantFrom("date", "total", "open", "gift", "own", "1", "__proto__", "ä", "");
const name = fc.constantFrom("sort", "SORT", "states", "filter[year]", "from", "x", "__code");
const query = fc.array(fc.tuple(name, word), { maxLength: 3 });
const header = fc.constantFrom(
  "shop=north",
  "code=500",
  "example=outage",
  "status; status=404",
  "html",
);
const request = fc.record({
  method: fc.constantFrom("GET", "POST", "HEAD", "PUT"),
  path: fc.constantFrom("/orders", "/orders/small", "/orders/none", "/else"),
  query,
  headers: fc.dictionary(fc.constantFrom("x-trace", "cookie", "prefer", "x-mock-fault"), header),
  body: fc.oneof(
    fc.constant(undefined),
    word,
    fc.dictionary(fc.constantFrom("kind", "priority", "lines", "parent"), fc.jsonValue()),
  ),
});

it("counts never exceed the requests, and shares stay within 0 and 100", async () => {
  const many = fc.array(request, { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(many, async (requests) => {
      const mock = await openShop();
      for (const { method, path, query, headers, body } of requests) {
        const search = new URLSearchParams(query);
        const hasBody = method !== "GET" && method !== "HEAD";
        const sent = { headers, ...(hasBody && { body }) };
        await send(mock, `${method} ${path}?${search}`, sent).catch(() => 0);
      }
      const report = await mock.coverage();
      for (const { vendors } of [report, mergeCoverage([report, report])]) {
        const { operations, summary, unmatched } = vendors[0] ?? expect.unreachable();
        const called = operations.reduce((sum, { calls }) => sum + calls, 0);
        expect(called + unmatched).toBe(requests.length);
        for (const { calls, refused, preferred, faulted, ...lists } of operations) {
          expect(refused + preferred + faulted).toBeLessThanOrEqual(calls);
          const statuses = lists.statuses.reduce(
            (sum, each) => sum + each.times + each.preferred,
            0,
          );
          expect(statuses).toBeLessThanOrEqual(calls);
          const { examples, parameters, values, mediaTypes } = lists;
          for (const each of examples)
            expect(each.times + each.preferred).toBeLessThanOrEqual(calls);
          for (const each of [...parameters, ...values, ...mediaTypes]) {
            expect(each.times + each.refused).toBeLessThanOrEqual(calls);
          }
        }
        for (const measure of MEASURES) {
          const { covered, total, percent } = summary[measure];
          expect(covered).toBeLessThanOrEqual(total);
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
          expect(percent === 100).toBe(covered === total);
        }
      }
    }),
    { numRuns: 25 },
  );
});
