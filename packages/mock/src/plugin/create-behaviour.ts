import type { OpenApiDocument } from "@carespec/document";
import { operationsOf } from "@carespec/document";
import type { VendorBehaviour, VendorPlugin } from "@carespec/mock-kit";
import { kindOf } from "../kind-of.ts";
import { expectKnown, expectObject, suggestion, wrong } from "./expect-object.ts";

const MEMBERS = ["guard", "operations", "errorBody", "repeatable"];

/** Lets a plugin build its rules over the document, and checks that they are rules of its operations. */
export function createBehaviour(
  plugin: VendorPlugin,
  document: OpenApiDocument,
  name: string,
): VendorBehaviour {
  const remedy = "return { guard, operations }";
  const created = create(plugin, document, name);
  const behaviour = expectObject(created, name, "what create() returns", remedy);
  expectKnown(behaviour, name, "of what create() returns", MEMBERS);
  const { guard, operations = {}, errorBody, repeatable } = behaviour;
  if (guard !== undefined && typeof guard !== "function") {
    throw wrong(
      name,
      `guard is ${kindOf(guard)}: write a function, guard(call) { … }, or leave it out`,
    );
  }
  if (errorBody !== undefined && typeof errorBody !== "function") {
    throw wrong(
      name,
      `errorBody is ${kindOf(errorBody)}: write a function, errorBody(refusal) { … }, or leave it out`,
    );
  }
  if (repeatable !== undefined && typeof repeatable !== "boolean") {
    throw wrong(name, `repeatable is ${kindOf(repeatable)}: write true or false`);
  }
  const handlers = expectObject(operations, name, "operations", "write functions by operationId");
  const known = new Map(
    operationsOf(document).map(({ operation }) => [operation.operationId ?? "", operation]),
  );
  known.delete("");
  for (const [id, handler] of Object.entries(handlers)) {
    const operation = known.get(id);
    if (!operation) {
      throw wrong(name, `unknown operation "${id}": ${among(id, [...known.keys()])}`);
    }
    if (typeof handler !== "function") {
      throw wrong(
        name,
        `operations.${id} is ${kindOf(handler)}: write a function, ${id}(call) { … }`,
      );
    }
    if (Object.keys(operation.responses ?? {}).length > 0) continue;
    throw wrong(
      name,
      `operations.${id} cannot answer: the document gives ${id} no responses, add one`,
    );
  }
  return behaviour as VendorBehaviour;
}

function create(plugin: VendorPlugin, document: OpenApiDocument, name: string): unknown {
  let created: unknown;
  try {
    created = plugin.create ? plugin.create(structuredClone(document)) : {};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw wrong(name, `create() failed: ${message}`);
  }
  if (!(created instanceof Promise)) return created;
  // Nobody waits for it any more, and Node would end at its rejection.
  created.catch(() => {});
  const remedy = "make it a plain function, and await at the top of the file";
  throw wrong(name, `create() returns a promise: ${remedy}`);
}

function among(id: string, known: string[]): string {
  return known.length > 0 ? suggestion(id, known) : "the document names no operationId";
}
