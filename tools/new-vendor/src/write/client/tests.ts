import { pointerKeys } from "@carespec/document";
import { memberAccess } from "@carespec/document/normalize";
import type { VendorPlan } from "../../plan/vendor-plan.ts";
import { toLiteral } from "../yaml.ts";
import { secretsTest } from "./secrets-test.ts";

/** The tests of a client: its first call, a refusal, its README and what must never be printed. */
export function clientTests(plan: VendorPlan): Record<string, string> {
  return {
    "test/client.test.ts": callsTest(plan),
    "test/readme.test.ts": readmeTest(plan),
    "test/secrets.test.ts": secretsTest(plan),
  };
}

function callsTest(plan: VendorPlan): string {
  const { inCode, firstCall, title } = plan;
  const { operationId, list, isJson } = firstCall;
  const input = firstCall.input ? toLiteral(firstCall.input) : "";
  const found =
    list === undefined
      ? "expect(data).toEqual(expect.anything());"
      : `expect(data${pointerKeys(list).map(memberAccess).join("")}).not.toEqual([]);`;
  return `import { createMock } from "@carespec/mock";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, it } from "vitest";
import { is${inCode}Error } from "../src/index.ts";
import { createTestClient, examples } from "../src/testing.ts";

const mock = await createMock({ vendors: ["${plan.name}"], check: true });
afterAll(mock.close);

describe(${JSON.stringify(`a client of the ${title}`)}, () => {
  it("makes its first call of the mock", async () => {
    const { client, close } = await createTestClient({ mock });
    const data = await client.${operationId}(${input});
    ${found}
    await close();
  });

  it("throws an error of its own for every answer that is an error in the document", async () => {
    const { client, prefer, close } = await createTestClient({ mock });
    const errors = Object.values(examples.${operationId} ?? {}).filter(({ status }) => status >= 400);
    for (const example of errors) {
      await prefer(example);
      const error = await rejection(client.${operationId}(${input}));
      expect(is${inCode}Error(error, "${operationId}"), String(error)).toBe(true);
${isJson ? "      expect(error).toMatchObject({ status: example.status });\n" : ""}    }
    await close();
  });
});
`;
}

function readmeTest({ name }: VendorPlan): string {
  return `import { createMock } from "@carespec/mock";
import { describeReadme } from "@carespec/test-support/describe-readme";

describeReadme({
  readme: new URL("../README.md", import.meta.url),
  testFile: import.meta.url,
  answer: async () => (await createMock({ vendors: ["${name}"] })).fetch,
});
`;
}
