import { expect, test } from "vitest";
import { createCodeSamples } from "../src/code-samples.ts";
import { listOperations } from "../src/document.ts";
import { sampleDocument } from "./support/sample-document.ts";

function samplesOf(operationId: string): { curl: string; client: string } {
  const document = sampleDocument();
  const entry = listOperations(document).find(
    ({ operation }) => operation.operationId === operationId,
  );
  if (!entry) throw new Error(`operation ${operationId} is missing`);
  const [curl, client] = createCodeSamples("clinic", document, entry).map(({ source }) => source);
  return { curl: curl ?? "", client: client ?? "" };
}

test("curl calls the mock with required parameters, joins a list and names credentials only", () => {
  expect(samplesOf("listVisits").curl).toBe(
    [
      "curl 'http://127.0.0.1:4010/clinic/v1/visits?ids=a%20b,c' \\",
      '  -u "$CLINIC_USER:$CLINIC_TOKEN" \\',
      "  -H 'User-Agent: Clinic-App'",
    ].join("\n"),
  );
});

test("curl sends the document's first example as the body, safe from the shell's quotes", () => {
  expect(samplesOf("createVisit").curl).toBe(
    [
      "curl -X POST http://127.0.0.1:4010/clinic/v1/visits \\",
      '  -H "x-api-key: $CLINIC_API_KEY" \\',
      '  -H "Authorization: Bearer $CLINIC_GRANT_TOKEN" \\',
      "  -H 'Content-Type: application/json' \\",
      `  -d '{\n  "reason": "it'\\''s sore",\n  "dose-mg": 5\n}'`,
    ].join("\n"),
  );
});

test("curl encodes a path parameter and needs no credentials where the operation is open", () => {
  expect(samplesOf("removeVisit").curl).toBe(
    "curl -X DELETE http://127.0.0.1:4010/clinic/v1/visits/v%2F1",
  );
});

test("the client's call leaves out what the client supplies", () => {
  const { client } = samplesOf("listVisits");
  expect(client).toContain("// client: made by the factory of @carespec/clinic");
  expect(client).toContain("const data = await client.listVisits({");
  expect(client).toContain("query: {");
  expect(client).not.toContain("User-Agent");
});

test("the client's body quotes only the keys that are not identifiers", () => {
  const { client } = samplesOf("createVisit");
  expect(client).toContain(`body: {\n    reason: "it's sore",\n    "dose-mg": 5\n  }`);
});

test("the client's call of an inferred operation says so", () => {
  expect(samplesOf("removeVisit").client).toContain("This operation is inferred");
  expect(samplesOf("createVisit").client).not.toContain("inferred");
});
