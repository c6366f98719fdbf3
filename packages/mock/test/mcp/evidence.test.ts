import type { OpenApiDocument } from "@carespec/document";
import { expect, it } from "vitest";
import type { MockView } from "../../src/mcp/mock-view.ts";
import { explain } from "../../src/mcp/tools/explain.ts";

const evidence = (status: string, note?: string) => ({
  "x-evidence": {
    status,
    source: `https://${status}.example`,
    checked: "2026-01-02",
    ...(note && { note }),
  },
});
const answer = (schema: string) => ({
  description: "Done",
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: {
    "/a": {
      get: {
        operationId: "getA",
        ...evidence("documented"),
        parameters: [
          { name: "page", in: "query", schema: { type: "integer", maximum: 9 } },
          { name: "size", in: "query", ...evidence("inferred", "A guess.") },
        ],
        responses: { 200: answer("Shared"), 404: { description: "No", ...evidence("partial") } },
      },
      post: {
        operationId: "addA",
        ...evidence("inferred"),
        responses: { 200: answer("Outer") },
      },
    },
  },
  components: {
    schemas: {
      Shared: {
        type: "object",
        properties: {
          plain: { type: "string", maxLength: 5 },
          known: { type: "string", ...evidence("documented") },
          secret: { type: "string", "x-sensitive": "credential" },
          doubted: {
            type: "object",
            ...evidence("inferred"),
            properties: { in: { type: "string" } },
          },
        },
      },
      Outer: {
        type: "object",
        properties: { list: { type: "array", items: { $ref: "#/components/schemas/Shared" } } },
      },
      Unused: { type: "string" },
    },
  },
};

const view = { vendor: async () => ({ document, listing: {} }) } as unknown as MockView;
const ask = (subject: string) =>
  explain.run({ vendor: "test", subject } as never, view) as Promise<ReturnType<typeof JSON.parse>>;

it.each([
  ["getA", "documented", undefined],
  ["getA.page", "documented", "getA"],
  ["getA.size", "inferred", undefined],
  // A schema is known as well as the least known operation that uses it.
  ["Shared", "inferred", "addA"],
  ["Shared.plain", "inferred", "addA"],
  ["Shared.known", "documented", undefined],
  ["Shared.doubted.in", "inferred", "Shared.doubted"],
  ["Outer.list.plain", "inferred", "addA"],
  ["Unused", "not stated", undefined],
])("explain says of %s that it is %s", async (subject, status, from) => {
  const { evidence } = await ask(subject);
  expect([evidence.status, evidence.from]).toEqual([status, from]);
  const source = status === "not stated" ? undefined : `https://${status}.example`;
  expect(evidence.source).toBe(source);
});

it("explain gives note, date, constraints and sensitivity as the document does", async () => {
  expect((await ask("getA.size")).evidence).toMatchObject({
    note: "A guess.",
    checked: "2026-01-02",
  });
  expect(await ask("getA.page")).toMatchObject({ type: "integer", constraints: { maximum: 9 } });
  expect(await ask("Shared.plain")).toMatchObject({
    type: "string",
    constraints: { maxLength: 5 },
  });
  expect(await ask("Shared.secret")).toMatchObject({ sensitive: "credential" });
  expect((await ask("Outer.list")).fields).toContain("plain: string");
  const { answers } = await ask("getA");
  expect(answers[1].evidence).toMatchObject({ status: "partial" });
});
