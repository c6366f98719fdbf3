import type { MockView } from "./mock-view.ts";

/** A JSON Schema of a tool's input: an object without other members than these. */
export interface InputSchema {
  type: "object";
  properties: Record<string, object>;
  required?: string[];
  additionalProperties: false;
}

/** A tool of the MCP server. */
export interface Tool {
  name: string;
  /** What it does, when to use it, and what will surprise. */
  description: string;
  input: InputSchema;
  /** Whether it changes nothing, in the mock either. */
  isReadOnly: boolean;
  /** Gives what is shown as JSON. A `UserError` becomes a tool error with its message. */
  run(input: never, mock: MockView, signal?: AbortSignal): Promise<unknown>;
}

/** Describes an input: the schema of each member, and which are required. */
export function inputOf(properties: Record<string, object>, required: string[] = []): InputSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** The members that several tools take. */
export const MEMBERS = {
  vendor: { type: "string", description: "Name of the vendor, as `find` without words lists it." },
  operation: { type: "string", description: "An operationId, as `find` lists it." },
  session: {
    type: "string",
    description:
      "A session of the mock, for example `default`. Without it: the session of this server.",
  },
} as const;
