import type { VendorPlan } from "../../plan/vendor-plan.ts";

/** The tests of a document and its mock. */
export function specsTests({ name }: VendorPlan): Record<string, string> {
  return {
    "test/mock.test.ts": `import { createMock } from "@carespec/mock";
import { describeCalls } from "@carespec/test-support/describe-calls";

// Each operation is called as the document's examples show it.
describeCalls({ vendor: "${name}", createMock });
`,
  };
}
