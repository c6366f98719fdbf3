import {
  isNode,
  type Node,
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  visit,
} from "@carespec/document";
import { type Carrier, type EvidenceView, evidenceOf, weakestEvidence } from "./evidence-view.ts";
import { unknown } from "./mock-view.ts";
import { fieldsOf } from "./schema-view.ts";

/** The operation with an id; throws a `UserError` that names the likely one. */
export function expectOperation(document: OpenApiDocument, id: string): PlacedOperation {
  const all = operationsOf(document);
  const found = all.find(({ operation }) => operation.operationId === id);
  if (found) return found;
  throw unknown(
    "operation",
    id,
    all.map(({ operation }) => operation.operationId),
  );
}

/** The component schemas of a document by name. */
export function schemasOf(document: OpenApiDocument): Record<string, Node> {
  const entries = Object.entries(document.components?.schemas ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, Node] => isNode(entry[1])));
}

/** The ids of the operations that use a component schema, directly or through others. */
export function usersOf(document: OpenApiDocument, schema: string): string[] {
  return operationsUsing(document, schema).map(({ name }) => name);
}

/** The evidence of a schema: its own, else the weakest of the operations that use it. */
export function schemaEvidence(document: OpenApiDocument, name: string): EvidenceView {
  const node = schemasOf(document)[name] ?? {};
  const own = evidenceOf([{ node, name }]);
  return own.status === "not stated" ? weakestEvidence(operationsUsing(document, name)) : own;
}

function operationsUsing(document: OpenApiDocument, schema: string): Carrier[] {
  return operationsOf(document).flatMap(({ operation, parameters }) =>
    reaches(document, [operation, parameters], schema, new Set())
      ? [{ node: operation, name: operation.operationId }]
      : [],
  );
}

function reaches(
  document: OpenApiDocument,
  part: unknown,
  schema: string,
  passed: Set<string>,
): boolean {
  const targets: string[] = [];
  visit(part, ({ $ref }) => {
    if (typeof $ref === "string" && !passed.has($ref)) targets.push($ref);
  });
  if (targets.includes(`#/components/schemas/${schema}`)) return true;
  return targets.some((target) => {
    passed.add(target);
    const [, , kind = "", name = ""] = target.split("/");
    return reaches(document, document.components?.[kind]?.[name], schema, passed);
  });
}

/** A member that a path of names leads to, and what is around it, outwards. */
export interface FoundField {
  schema: Node;
  required: boolean;
  around: Carrier[];
}

/**
 * Follows names from a schema into its members; several alternatives may have a member of one name.
 * Throws a `UserError` that names the members where one does not exist.
 */
export function expectFields(
  document: OpenApiDocument,
  schema: string,
  names: string[],
): FoundField[] {
  let found: FoundField[] = [
    { schema: { $ref: `#/components/schemas/${schema}` }, required: false, around: [] },
  ];
  let path = schema;
  for (const name of names) {
    const members = found.flatMap((field) =>
      fieldsOf(document, field.schema).map((member) => ({ member, field })),
    );
    const next = members
      .filter(({ member }) => member.name === name)
      .map(({ member, field }) => ({
        schema: member.schema,
        required: member.required,
        around: [...member.inside.map((node) => ({ node, name: path })), ...field.around],
      }));
    if (next.length === 0) {
      throw unknown(`field of ${path}`, name, [
        ...new Set(members.map((each) => each.member.name)),
      ]);
    }
    found = next;
    path = `${path}.${name}`;
  }
  return found;
}
