import type { OperationSummary } from "@carespec/codegen";
import type { Workspace } from "./workspace.ts";

/** Writes `test/client.test.ts`: one test of the client against the mock. */
export function firstTest({ document, summary, isSample, isStateful }: Workspace): string {
  const test = isSample ? SAMPLE_TEST : callTest(summary.operations);
  const options = summary.credentials.map((name) => `${name}: "anything"`);
  return `import assert from "node:assert/strict";
import { test } from "node:test";
import { ${isStateful ? 'createSpecTestClient } from "@carespec/mock/testing"' : 'createMock } from "@carespec/mock"'};
import { createApiClient${isSample ? ", isNotFoundError" : ""} } from "../src/api/index.ts";

${isStateful ? openStateful(document, options) : openPlain(document, options)}

${test}`;
}

function openStateful(document: string, options: string[]): string {
  const given = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return `const open = () => createSpecTestClient("${document}", createApiClient${given});`;
}

/** Of Swagger 2.0 the mock serves examples, without state. */
function openPlain(document: string, options: string[]): string {
  const given = ['baseUrl: "http://localhost"', "fetch: mock.fetch", ...options].join(", ");
  return `async function open() {
  const mock = await createMock({ spec: { file: "${document}" } });
  return { client: createApiClient({ ${given} }), close: () => mock.close() };
}`;
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
