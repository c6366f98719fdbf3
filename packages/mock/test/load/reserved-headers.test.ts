import { expect, it } from "vitest";
import { linesOf, mockOf, openApi } from "../support/spec-document.ts";

const parameter = (name: string) =>
  `{name: ${name}, in: header, required: true, schema: {type: string, enum: [exactly this]}}`;
const answers = `{"200": {description: ok, content: {application/json: {example: 1}, text/csv: {example: a}}}}`;
const own = ["Accept", "content-type", "Authorization"].map(parameter).join(", ");
const paths = `/a: {parameters: [${own}, ${parameter("X-Own")}], get: {responses: ${answers}}, put: {responses: ${answers}}}`;

it("header parameters that OpenAPI ignores are ignored, and told once for each name", async () => {
  const mock = await mockOf(openApi(paths), { strict: true });
  expect(await linesOf(mock)).toEqual(
    ["Accept", "content-type", "Authorization"].map(
      (name) =>
        `openapi.yaml#/paths: ignored: OpenAPI ignores header parameters named ${name} (operations that have one: 2)`,
    ),
  );
  const ask = async (headers: Record<string, string>) =>
    (await mock.fetch("http://mock.test/a", { headers })).status;
  expect(await ask({ "x-own": "exactly this" })).toBe(200);
  expect(await ask({ "x-own": "exactly this", authorization: "Bearer a" })).toBe(200);
  expect(await ask({})).toBe(422);
});

it("acceptAny answers an Accept that nothing fits with the first content", async () => {
  const text = openApi(`/a: {get: {responses: ${answers}}}`);
  const ask = async (acceptAny: boolean, accept: string) => {
    const mock = await mockOf(text, { acceptAny });
    const response = await mock.fetch("http://mock.test/a", { headers: { accept } });
    return [response.status, response.headers.get("content-type")];
  };
  const vendors = "application/vnd.any+json;version=2";
  expect(await ask(false, vendors)).toEqual([406, "application/problem+json"]);
  expect(await ask(true, vendors)).toEqual([200, "application/json"]);
  expect(await ask(true, "text/csv")).toEqual([200, "text/csv"]);
});
