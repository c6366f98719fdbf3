import { expect, it } from "vitest";
import { writeClientConsumer } from "../../src/consumer/write-consumer.ts";
import { library } from "../support/library.ts";

const client = {
  factory: "createLibraryClient",
  credentials: ["key"],
  firstCall: { operationId: "listBooks" },
};
const lines = writeClientConsumer("@a/library", library(), { client }).split("\n");

it("calls each operation with all that it takes, but for what the client supplies", () => {
  expect(lines.filter((line) => line.startsWith("{ const answer"))).toEqual([
    '{ const answer = await client.listBooks({ query: { "page": 0, "size": 20, "kind": "novel" } });',
    '{ const answer = await client.createBook({ body: {"title":"Emma","pages":474,"kind":"novel"} });',
    '{ const answer = await client.getBook({ path: { "bookId": "a" } });',
  ]);
});

it("reads each member, those of an allOf too, as its type says", () => {
  expect(lines).toContain('const member1: string = answer["id"]; void member1;');
  expect(lines).toContain(
    'const member0: string | undefined = answer[0]?.["shelf"]; void member0;',
  );
  expect(lines).toContain(
    'const member4: "novel" | "poetry" | undefined = answer["genre"]; void member4;',
  );
});

it("walks pages where there are some", () => {
  expect(lines.filter((line) => line.includes(".pages()"))).toEqual([
    "for await (const item of client.listBooks.pages()) { void item; }",
  ]);
});
