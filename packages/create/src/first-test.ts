import type { OperationSummary } from "@carespec/codegen";
import type { Workspace } from "./workspace.ts";

/** Writes `test/client.test.ts`: one test of the client against the mock. */
export function firstTest({ document, summary, isSample }: Workspace): string {
  const test = isSample ? SAMPLE_TEST : callTest(summary.operations);
  const options = summary.credentials.map((name) => `${name}: "anything"`).join(", ");
  const given = options ? `, { ${options} }` : "";
  return `import assert from "node:assert/strict";
import { test } from "node:test";
import { createSpecTestClient } from "@carespec/mock/testing";
import { createApiClient${isSample ? ", isNotFoundError" : ""} } from "../src/api/index.ts";

const open = () => createSpecTestClient("${document}", createApiClient${given});

${test}`;
}

const SAMPLE_TEST = `test("a note that is created can be read until it is deleted", async () => {
  const { client, close } = await open();
  const { id } = await client.createNote({ body: { text: "Call Ada", status: "open" } });
  assert.equal((await client.getNote({ path: { id } })).text, "Call Ada");
  await client.deleteNote({ path: { id } });
  await assert.rejects(client.getNote({ path: { id } }), isNotFoundError);
  await close();
});
`;

/** The first list or object that can be read without knowing an id, else a look at a method. */
function callTest(operations: readonly OperationSummary[]): string {
  const called = operations.find(
    ({ method, needsRequest, hasAnswer }) => method === "GET" && !needsRequest && hasAnswer,
  );
  const [first] = operations;
  const lines = called
    ? [`  const answer = await ${member(called)}();`, "  assert.notEqual(answer, undefined);"]
    : first
      ? [`  assert.equal(typeof ${member(first)}, "function"); // call it with what it requires`]
      : ["  assert.ok(client);"];
  const { method, path } = called ?? first ?? { method: "the", path: "client" };
  return `test(${JSON.stringify(`${method} ${path}`)}, async () => {
  const { client, close } = await open();
${lines.join("\n")}
  await close();
});
`;
}

function member({ name }: OperationSummary): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `client.${name}` : `client[${JSON.stringify(name)}]`;
}
