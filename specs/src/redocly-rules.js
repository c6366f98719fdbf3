import { nameSources } from "./name-sources.ts";

/** What we add to Redocly, which loads it by name: a rule that the build needs, and a decorator. */
export default () => ({
  id: "carespec",
  decorators: { oas3: { sources: nameSources } },
  rules: {
    oas3: {
      evidence: () => ({
        Operation: {
          enter(operation, { report, location }) {
            const { status } = operation["x-evidence"] ?? {};
            if (typeof status === "string") return;
            report({ message: "the operation has no x-evidence", location: location.key() });
          },
        },
      }),
    },
  },
});
