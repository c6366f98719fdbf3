import { type Evidence, evidenceStatuses } from "../evidence.ts";
import { SOURCE_ID } from "../sources.ts";
import type { Extension } from "./extension.ts";

const source = {
  type: "string",
  anyOf: [
    { pattern: "^https?://", format: "uri" },
    { pattern: "^seeds/[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.txt$" },
    { pattern: "^recordings/[A-Za-z0-9_-][A-Za-z0-9_.-]*$" },
    { pattern: SOURCE_ID.source },
  ],
};

const properties: Record<keyof Evidence, object> = {
  status: {
    description:
      "`documented`: the vendor prints it. `partial`: seen in part. `inferred`: our own reading.",
    enum: evidenceStatuses,
    errorMessage: `write one of ${evidenceStatuses.join(", ")}`,
  },
  source: {
    description:
      "Id of a source in `sources.yaml`, or a list of ids. Where there is no such file: the address of the page, `seeds/<name>.txt`, a stored text of the repository, or `recordings/<name>`, recorded traffic that is kept elsewhere.",
    anyOf: [source, { type: "array", items: source, minItems: 2, uniqueItems: true }],
    errorMessage:
      "write the id of a source, the page's http(s) address, seeds/<name>.txt or recordings/<name>",
  },
  section: {
    description: "Heading on that page, the first one where there are several.",
    type: "string",
    pattern: "\\S",
    errorMessage: "write text or leave the key out",
  },
  checked: {
    description: "Day on which somebody last compared it with the source.",
    type: "string",
    format: "date",
    errorMessage: "write a real date as 'YYYY-MM-DD'",
  },
  note: {
    description: "What is uncertain, in Markdown. An inferred operation must have one.",
    type: "string",
    pattern: "\\S",
    errorMessage: "write text or leave the key out",
  },
};

/** `x-evidence`; its type is {@link Evidence}. */
export const evidenceExtension: Extension = {
  name: "x-evidence",
  meaning:
    "How well this is known, from which source, and when somebody last compared it. Every operation has it; another part has it where it is known better or worse than its operation.",
  scope: [
    "operation",
    "pathItem",
    "parameter",
    "header",
    "requestBody",
    "response",
    "schema",
    "example",
    "securityScheme",
    "server",
  ],
  readers: ["lint", "generator", "mock", "docs"],
  schema: {
    type: "object",
    properties,
    required: ["status", "source", "checked"],
    additionalProperties: false,
    errorMessage: "must be an object with status, source and checked",
  },
};
