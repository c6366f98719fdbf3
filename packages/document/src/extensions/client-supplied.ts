import type { Extension } from "./extension.ts";

/** `x-client-supplied`. */
export const clientSuppliedExtension: Extension = {
  name: "x-client-supplied",
  meaning:
    "The client sends this parameter by itself, as it does with a `User-Agent`: its callers do not see it.",
  scope: ["parameter"],
  readers: ["lint", "generator", "mock", "docs"],
  schema: { const: true, errorMessage: "write true, or leave it out" },
};
