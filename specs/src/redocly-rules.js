/** Our own rules for Redocly, which loads them by name: what the build needs beyond OpenAPI itself. */
export default () => ({
  id: "carespec",
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
