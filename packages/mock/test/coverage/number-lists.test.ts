import { describe, expect, it } from "vitest";
import { mockOf, OK, openApi } from "../support/spec-document.ts";

describe("a list of numbers in the query", () => {
  it.each([
    ["integer", "ids=1&ids=2"],
    ["integer", "ids=1"],
    ["number", "ids=1.5&ids=2"],
    ["boolean", "ids=true&ids=false"],
  ])("of %s: %s is answered and counted", async (type, query) => {
    const schema = `{type: array, items: {type: ${type}}}`;
    const parameters = `parameters: [{name: ids, in: query, schema: ${schema}}]`;
    const mock = await mockOf(openApi(`/a: {get: {${parameters}, ${OK.slice(1)}}`));
    for (const _ of ["first", "second"]) {
      const response = await mock.fetch(`http://mock.test/a?${query}`);
      expect([response.status, await response.json()]).toEqual([200, { n: 1 }]);
    }
    expect(JSON.stringify(await mock.coverage())).toContain('"ids"');
  });
});
