import type { VendorPlan } from "../../plan/vendor-plan.ts";

/** The vendor's part of the mock: demo credentials; all else follows from the document. */
export function mockSources({ title, credentials }: VendorPlan): Record<string, string> {
  const demo = credentials.flatMap(({ options }) =>
    options.map(({ name, demo }) => `${name}: ${JSON.stringify(demo)},`),
  );
  return {
    "mock/index.ts": `import type { VendorPlugin } from "@carespec/mock-kit";

const plugin: VendorPlugin = {
  ${demo.length > 0 ? `credentials: { ${demo.join(" ")} },\n  ` : ""}stateful: true,
};

export default plugin;
`,
    "mock/BEHAVIOUR.md": `# The mock of the ${title}

The mock answers as the document says; nothing was added for this vendor. What it decides by itself is inferred:

- Any credentials that have the form of the document's are accepted.
- Answers are the document's examples. The README of this folder lists those that are made up.
`,
  };
}
