import type { Switch } from "./prism-flags.ts";

/** Those of Prism, the first of which vendors have as well. */
export const SWITCHES: Switch[] = [
  { flags: "--cors", description: "send CORS headers", off: "send no CORS headers", preset: true },
  { flags: "-d, --dynamic", description: "with --spec: generate answers from the schemas" },
  {
    flags: "--errors",
    description: "with --spec: check answers: one that breaks the document becomes a 500",
  },
  { flags: "--ignore-examples", description: "with --spec: ignore the document's examples" },
  // As Prism writes it.
  { flags: "--ignoreExamples" },
  {
    flags: "--json-schema-faker-fillProperties",
    description: "with --spec: invent additional properties in generated answers",
  },
];
