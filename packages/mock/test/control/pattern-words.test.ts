import { visit } from "@carespec/document";
import { expect, it } from "vitest";
import { readControlDocument } from "../../src/control/document.ts";
import { inWords, PATTERN_WORDS } from "../../src/control/pattern-words.ts";
import { createCheckedMock } from "../support/control.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

it("there are words for each pattern of the control document, and for no others", () => {
  const patterns = new Set<string>();
  visit(readControlDocument(), (node) => {
    if (typeof node.pattern === "string") patterns.add(node.pattern);
  });
  expect(Object.keys(PATTERN_WORDS).toSorted()).toEqual([...patterns].toSorted());
});

it("an unknown pattern stays as it is, and so does any other message", () => {
  expect(inWords('must match pattern "^x$"')).toBe('must match pattern "^x$"');
  expect(inWords("must be string")).toBe("must be string");
});

it.each([
  ["GET", "requests", "two words"],
  ["GET", "events", "a/b"],
  ["POST", "reset", "x".repeat(129)],
])("%s /__mock/%s says in words what a session may be called", async (method, path, session) => {
  const mock = await createCheckedMock(sampleOptions());
  const headers = { "x-mock-session": session };
  const response = await mock.fetch(`http://mock.test/__mock/${path}`, { method, headers });
  const { detail } = (await response.json()) as { detail: string };
  expect([response.status, detail]).toEqual([
    400,
    "header/x-mock-session: Request header parameter x-mock-session must be 1 to 128 letters, digits or . _ ~ : -",
  ]);
});

it("code is told in words, too", async () => {
  const mock = await createCheckedMock(sampleOptions());
  await expect(mock.verify({ method: "P O" })).rejects.toThrow(
    "/method must be a method such as POST",
  );
});
