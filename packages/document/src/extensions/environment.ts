import type { Extension } from "./extension.ts";

/** `x-environment`. */
export const environmentExtension: Extension = {
  name: "x-environment",
  meaning:
    "What a server is for. Clients take the name as their option `environment`; the first server is their default.",
  scope: ["server"],
  readers: ["generator", "docs"],
  schema: {
    type: "string",
    pattern: "^[a-z][A-Za-z0-9]*$",
    errorMessage: "write one word such as production or sandbox",
  },
};
