import { expect, it } from "vitest";
import { folderOf, openApi } from "../support/spec-document.ts";
import { openStateful } from "../support/stateful.ts";

const CONTENT =
  "content: {application/json: {schema: {type: object, properties: {by: {type: string}}}, example: {by: Ada}}}";
const DONE = '{responses: {"204": {description: done}}}';

it.each([
  ["DELETE alone", "", 404],
  // It may lock again, and the document does not say so.
  ["DELETE and POST", `\n  post: ${DONE}`, 200],
])("a single object with %s is answered after it was removed", async (_, more, status) => {
  const text = openApi(`/lock:
  get: {responses: {"200": {description: ok, ${CONTENT}}}}
  delete: ${DONE}${more}`);
  const { ask, mock } = await openStateful(`${folderOf({ "openapi.yaml": text })}/openapi.yaml`);
  expect((await ask("GET", "/lock")).body).toEqual({ by: "Ada" });
  expect((await ask("DELETE", "/lock")).status).toBe(204);
  expect((await ask("GET", "/lock")).status).toBe(status);
  await mock.reset();
  expect((await ask("GET", "/lock")).status).toBe(200);
});
