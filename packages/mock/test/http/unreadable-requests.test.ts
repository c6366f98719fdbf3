import { expect, it } from "vitest";
import { mockOf, openApi } from "../support/spec-document.ts";

const thing = "{type: object, properties: {id: {type: integer}, name: {type: string}}}";
const json = `content: {application/json: {schema: ${thing}, example: {id: 1}}}`;
const text = openApi(`
/things: {post: {operationId: addThing, requestBody: {content: {multipart/form-data: {schema: ${thing}}}}, responses: {"201": {description: ok, ${json}}}}}
/things/{id}: {get: {operationId: getThing, parameters: [{name: id, in: path, required: true, schema: {type: integer}}], responses: {"200": {description: ok, ${json}}}}}`);

const ESCAPE = "the path holds a % that starts no valid escape";

it.each([
  ["GET", "/things/%", 400, ESCAPE],
  ["GET", "/things/%zz", 400, ESCAPE],
  ["GET", "/thing/%zz", 404, 'nearest is getThing, GET /things/{id}: "thing" is not "things"'],
  ["GET", "/things", 405, "/things does not take GET, but POST"],
])("%s %s is refused with %i: %s", async (method, path, status, says) => {
  const mock = await mockOf(text, { stateful: true });
  const refused = await mock.fetch(`http://mock.test${path}`, { method });
  const reason = refused.headers.get("x-mock-reason") ?? "";
  expect([refused.status, reason]).toEqual([status, expect.stringContaining(says)]);
  if (status === 400) expect(reason).not.toContain("nearest");
});

const disposition = 'Content-Disposition: form-data; name="name"\r\n\r\nAda\r\n';
const unnamed = (part: number) =>
  `part ${part} of the form has no Content-Disposition that names its field`;

it.each([
  ["\r\nAda\r\n", unnamed(1)],
  ["Content-Type: text/plain\r\n\r\nAda\r\n", unnamed(1)],
  ["Content-Disposition: form-data\r\n\r\nAda\r\n", unnamed(1)],
  [`${disposition}--q\r\n\r\nAda\r\n`, unnamed(2)],
])("a form with the parts %j is refused: %s", async (parts, says) => {
  const mock = await mockOf(text);
  const headers = { "content-type": "multipart/form-data; boundary=q" };
  const body = `--q\r\n${parts}--q--\r\n`;
  const init = { method: "POST", headers, body };
  const refused = await mock.fetch("http://mock.test/things", init);
  expect([refused.status, await refused.json()]).toMatchObject([400, { detail: says }]);
});
