import { nearest, UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { VendorBehaviour, VendorPlugin } from "@carespec/mock-kit";
import { operationIds } from "../document-files.ts";

/** Validates a plugin's shape; messages call it `name`, usually its file. */
export function expectPlugin(value: unknown, name: string): VendorPlugin {
  const plugin = expectObject(value, name, "the default export");
  if (typeof plugin.create !== "function") {
    throw wrong(name, "create", "is not a function: return { guard, operations } from it");
  }
  const { credentials = {}, collections = {}, data = {} } = plugin;
  for (const [key, text] of Object.entries(expectObject(credentials, name, "credentials"))) {
    if (typeof text !== "string") throw wrong(name, `credentials.${key}`, "is not a string");
  }
  for (const [key, spec] of Object.entries(expectObject(collections, name, "collections"))) {
    const { id, schema } = expectObject(spec, name, `collections.${key}`);
    if (typeof id !== "string") {
      throw wrong(name, `collections.${key}.id`, "is not a string: name the property with the id");
    }
    expectObject(schema, name, `collections.${key}.schema`);
  }
  expectObject(data, name, "data");
  return value as VendorPlugin;
}

/** Lets a plugin build its rules over the document, and checks that they are rules of its operations. */
export function createBehaviour(
  plugin: VendorPlugin,
  document: OpenApiDocument,
  name: string,
): VendorBehaviour {
  const behaviour = expectObject(create(plugin, document, name), name, "what create() returns");
  const { guard, operations = {} } = behaviour;
  if (guard !== undefined && typeof guard !== "function") {
    throw wrong(name, "guard", "is not a function");
  }
  const known = operationIds(document);
  for (const [id, handler] of Object.entries(expectObject(operations, name, "operations"))) {
    if (!known.includes(id)) {
      throw new UserError(`${name}: unknown operation "${id}": ${suggestion(id, known)}`);
    }
    if (typeof handler !== "function") throw wrong(name, `operations.${id}`, "is not a function");
  }
  return behaviour as VendorBehaviour;
}

function create(plugin: VendorPlugin, document: OpenApiDocument, name: string): unknown {
  try {
    return plugin.create(structuredClone(document));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${name}: create() failed: ${message}`);
  }
}

function suggestion(id: string, known: string[]): string {
  const near = nearest(id, known);
  if (near) return `did you mean "${near}"?`;
  if (known.length > 0) return `choose from ${known.join(", ")}`;
  return "the document names no operationId";
}

function expectObject(value: unknown, name: string, part: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw wrong(name, part, "is not an object");
}

function wrong(name: string, part: string, problem: string): UserError {
  return new UserError(`${name}: ${part} ${problem}`);
}
