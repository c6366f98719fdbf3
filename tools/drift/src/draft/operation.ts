import type { Node } from "@carespec/document";
import type { NotedCall } from "../compare/noted-call.ts";
import { type Shape, schemaOf } from "../schema/shape.ts";
import type { DraftNames } from "./names.ts";

/** An operation as a draft adds it, and the schemas that it refers to. */
export interface DraftedOperation {
  operation: Node;
  schemas: Record<string, Node>;
}

/**
 * Writes an operation of what its requests have in common.
 *
 * @param known - parameters of the document's paths: those that its own path shares are left out, and
 *   others of the same name have the same schema
 */
export function draftOperation(
  call: NotedCall,
  names: DraftNames,
  evidence: Node,
  known: KnownParameters,
): DraftedOperation {
  const schemas: Record<string, Node> = {};
  const noun = names.noun(call);
  const keep = (schema: Node, wished: string): Node => {
    if (schema.type === "array") return { ...schema, items: keep(schema.items as Node, wished) };
    if (schema.type !== "object" || schema.properties === undefined) return schema;
    const name = names.schema(wished);
    schemas[name] = { ...schema, "x-evidence": evidence };
    return { $ref: `#/components/schemas/${name}` };
  };
  const content = (bodies: Map<string, Shape>, wished: string) =>
    Object.fromEntries(
      [...bodies].map(([type, shape]) => [type, { schema: keep(schemaOf(shape), wished) }]),
    );
  const operationId = names.operationId(call);
  const parameters = parametersOf(call, known);
  const responses = [...call.answers]
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(([status, bodies]): [string, Node] => [
      status,
      {
        description: `An answer that was seen with status ${status}`,
        ...(bodies.size > 0 && {
          content: content(bodies, Number(status) < 400 ? noun : `${noun}Error`),
        }),
      },
    ]);
  const sent = content(call.sent, `${noun}${call.method === "post" ? "Create" : "Update"}`);
  const operation = {
    operationId,
    summary: sentence(operationId),
    ...(parameters.length > 0 && { parameters }),
    ...(call.sent.size > 0 && { requestBody: { content: sent } }),
    responses:
      responses.length > 0
        ? Object.fromEntries(responses)
        : { default: { description: "No answer was saved" } },
    "x-evidence": evidence,
  };
  return { operation, schemas };
}

/** Path parameters that the document has. */
export interface KnownParameters {
  /** Names of those that all operations of the path share. */
  shared: ReadonlySet<string>;
  /** Schemas by name. */
  schemas: ReadonlyMap<string, Node>;
}

function parametersOf({ path, query }: NotedCall, { shared, schemas }: KnownParameters): Node[] {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)]
    .filter(([, name = ""]) => !shared.has(name))
    .map(([, name = ""]) => ({
      ...{ name, in: "path", required: true },
      schema: schemas.get(name) ?? { type: "string" },
    }));
  const inQuery = [...query].map(([name, shape]) => ({
    name,
    in: "query",
    schema: schemaOf(shape),
  }));
  return [...inPath, ...inQuery];
}

/** `listOrders` is "List orders". */
function sentence(operationId: string): string {
  const words = operationId.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
