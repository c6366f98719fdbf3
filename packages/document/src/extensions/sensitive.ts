import type { Extension } from "./extension.ts";

/** `x-sensitive`; `sensitivityOf` reads it. */
export const sensitiveExtension: Extension = {
  name: "x-sensitive",
  meaning:
    "`credential`: it opens something, such as a password or token. `true`: personal or health data. Its value is kept out of journals, errors and logs. `false`: its name suggests either, and it is not.",
  scope: ["schema", "parameter", "header"],
  readers: ["lint", "mock", "docs"],
  schema: {
    enum: [true, "credential", false],
    errorMessage:
      "write true for personal or health data, credential for what opens something, or false for neither",
  },
};
