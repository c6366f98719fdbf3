import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { isNode, type Node } from "./node.ts";
import { readValue } from "./read-document.ts";
import type { VendorEntry } from "./vendors.ts";

/** A file of a vendor's flows: an Arazzo 1.0.1 document. Only what the repository reads is typed. */
export interface ArazzoDocument {
  arazzo: string;
  info: { title: string; version: string; summary?: string; description?: string };
  sourceDescriptions: { name: string; url: string; type?: "openapi" | "arazzo" }[];
  workflows: Workflow[];
}

/** Calls in an order, with a purpose. */
export interface Workflow extends Node {
  workflowId: string;
  summary?: string;
  description?: string;
  inputs?: { required?: string[]; properties?: Record<string, WorkflowInput> };
  /** Inputs that get a value of their own in each run, such as an id that must not exist yet. */
  "x-fresh-inputs"?: string[];
  parameters?: StepParameter[];
  steps: WorkflowStep[];
  outputs?: Record<string, string>;
}

/** A value that whoever runs a workflow provides. */
export interface WorkflowInput {
  type?: string;
  /** `password` on secrets, which are never shown. */
  format?: string;
  description?: string;
  default?: string | number | boolean;
}

/** One call of an operation, or another workflow. */
export interface WorkflowStep extends Node {
  stepId: string;
  description?: string;
  operationId?: string;
  /** Of the same file, or `$sourceDescriptions.<name>.workflows.<workflowId>`. */
  workflowId?: string;
  parameters?: StepParameter[];
  requestBody?: { contentType?: string; payload?: unknown };
  successCriteria?: { condition: string; context?: string; type?: unknown }[];
  outputs?: Record<string, string>;
}

/** A parameter of a call, or an input of another workflow. */
export interface StepParameter {
  name: string;
  in?: string;
  value: unknown;
}

/** The files of a vendor's flows, `specs/<name>/workflows/*.arazzo.yaml`, in the order of their names. */
export function listWorkflowFiles({ folder }: Pick<VendorEntry, "folder">): string[] {
  const place = join(folder, "workflows");
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith(".arazzo.yaml"));
  return names.sort().map((name) => join(place, name));
}

/**
 * Reads a file of flows.
 *
 * @throws UserError where it is missing, is not YAML, or holds no workflows
 */
export function readWorkflows(file: string): ArazzoDocument {
  const document = readValue(file);
  if (isNode(document) && Array.isArray(document.workflows) && document.arazzo !== undefined) {
    return { sourceDescriptions: [], ...document } as unknown as ArazzoDocument;
  }
  throw new UserError(`${file} is not an Arazzo document: it has no "arazzo" or no "workflows"`);
}

/** The last name of a reference: `$sourceDescriptions.api.listPets` is `listPets`. */
export function referencedName(reference: string): string {
  return reference.startsWith("$sourceDescriptions.")
    ? (reference.split(".").at(-1) ?? "")
    : reference;
}
