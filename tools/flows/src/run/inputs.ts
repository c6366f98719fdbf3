import { randomBytes, randomUUID } from "node:crypto";
import type { VendorSamples, Workflow, WorkflowInput } from "@carespec/document";

/** What a workflow's inputs can be taken from. */
export interface InputSources {
  /** Credentials and other values, by the names of the inputs. */
  values: Readonly<Record<string, string>>;
  /** Values that change with time, such as a one-time code. */
  computed?: VendorSamples["computed"];
  /** Invents secrets that are nobody's, such as the password of a user that is created. */
  invents: boolean;
  /** Default: now. */
  timeMs?: number;
}

/** The inputs of a run, and the names of those for which there is no value. */
export interface FoundInputs {
  inputs: Record<string, unknown>;
  missing: string[];
}

/**
 * Finds a value for each input of a workflow: the one given, a computed one, a fresh one, the default,
 * or an invented one.
 */
export function findInputs(workflow: Workflow, sources: InputSources): FoundInputs {
  const inputs: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, input] of Object.entries(workflow.inputs?.properties ?? {})) {
    const value = findValue(name, input, workflow, sources);
    if (value !== undefined) inputs[name] = value;
    else if (workflow.inputs?.required?.includes(name)) missing.push(name);
  }
  return { inputs, missing };
}

function findValue(
  name: string,
  input: WorkflowInput,
  workflow: Workflow,
  { values, computed = {}, invents, timeMs = Date.now() }: InputSources,
): unknown {
  const given = values[name];
  if (given !== undefined) return typed(given, input.type);
  const how = computed[name];
  if (how?.uses.every((used) => values[used] !== undefined)) return how.value(values, timeMs);
  if (workflow["x-fresh-inputs"]?.includes(name)) return randomUUID();
  if (input.default !== undefined) return input.default;
  // One of each kind of letters that password rules ask for.
  return invents && input.format === "password"
    ? `aA1!${randomBytes(9).toString("hex")}`
    : undefined;
}

function typed(text: string, type = "string"): unknown {
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}
