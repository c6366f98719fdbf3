import { repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { planVendor } from "../src/plan/vendor-plan.ts";
import { firstFlow } from "../src/write/specs/first-flow.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const FILE = "workflows/first-call.arazzo.yaml";

/** The first workflow of a vendor with these paths; `undefined` where it gets none. */
function flowOf(paths: Record<string, object>, scheme?: object) {
  const written = documentWith(paths);
  const secured = scheme && {
    security: [{ Own: [] }],
    components: { ...written.components, securitySchemes: { Own: scheme } },
  };
  const plan = planVendor(repositoryRoot, {
    name: "things",
    draft: mended({ ...written, ...secured }),
    vendorFile: "a.json",
    origin: "a file",
  });
  const text = firstFlow(plan)[FILE];
  return text === undefined ? undefined : parse(text).workflows[0];
}

const list = { "/things": { get: { operationId: "listThings", responses: answers("list") } } };

it("a vendor begins with a flow of its first call", () => {
  expect(flowOf(list)).toMatchObject({
    workflowId: "first-call",
    steps: [
      {
        stepId: "first-call",
        operationId: "listThings",
        successCriteria: [{ condition: "$statusCode == 200" }],
      },
    ],
  });
});

it.each([
  [
    { type: "http", scheme: "basic" },
    { username: "$inputs.username", password: "$inputs.password" },
  ],
  [{ type: "http", scheme: "bearer" }, { token: "$inputs.token" }],
  [{ type: "apiKey", in: "header", name: "X-Key" }, { apiKey: "$inputs.apiKey" }],
])("takes the credentials of %j as secret inputs", (scheme, values) => {
  const flow = flowOf(list, scheme);
  expect(flow.steps[0]["x-security"]).toEqual([{ schemeName: "Own", values }]);
  for (const name of flow.inputs.required) {
    expect(flow.inputs.properties[name]).toMatchObject({ format: "password" });
  }
});

it("leaves a first call that needs a body to a person", () => {
  const requestBody = {
    required: true,
    content: { "application/json": { schema: { type: "object" }, example: { a: 1 } } },
  };
  const paths = { "/things": { post: { requestBody, responses: answers("one") } } };
  expect(flowOf(paths)).toBeUndefined();
});
