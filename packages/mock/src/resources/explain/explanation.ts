import type { PlacedOperation } from "@carespec/document";
import type { VendorPlugin } from "@carespec/mock-kit";
import { operationName } from "../../operation-name.ts";
import { type FoundOperation, makesItems, type Resource } from "../found/resource.ts";
import type { FoundState } from "../with-state.ts";

/** One operation, and what answers it. */
export interface ExplainedOperation {
  /** In upper case. */
  method: string;
  path: string;
  /** Left out where the document names none. */
  operationId?: string;
  /** What it does to the resource, such as `create`; left out for a static answer. */
  role?: string;
  /** `plugin` where a handler of the plugin is asked first. */
  answeredBy: "state" | "document" | "plugin";
  /** Why it is a static answer, or how its pages and filters were found. */
  notes: string[];
}

/** One collection or single object. */
export interface ExplainedResource {
  /** As data files name it. */
  name: string;
  kind: "collection" | "singleton";
  path: string;
  /** Path of one item. */
  itemPath?: string;
  /** The collection whose items hold these. */
  parent?: string;
  /** The item's property with its id. */
  id?: string;
  /** How many items a session starts with. */
  startsWith: number;
  /** Why it was found, in sentences. */
  notes: string[];
  operations: ExplainedOperation[];
}

/** What was found in one document. */
export interface Explanation {
  /** Name of the vendor; `spec` for a user's own document. */
  name: string;
  resources: ExplainedResource[];
  /** Operations that keep the document's static answers. */
  others: ExplainedOperation[];
}

/** Says what was found in a document, and why. */
export function explain(
  name: string,
  { findings, overridden }: FoundState,
  { data = {} }: VendorPlugin,
): Explanation {
  const isUnknowable = ({ name, kind }: Resource) =>
    kind === "collection" &&
    (data[name]?.length ?? 0) === 0 &&
    !findings.operations.some((each) => each.resource.name === name && makesItems(each));
  const byName = (placed: PlacedOperation, answeredBy: "state" | "document", notes: string[]) =>
    explainOperation(placed, overridden.has(nameOf(placed)) ? "plugin" : answeredBy, notes);
  return {
    name,
    resources: findings.resources.map((resource) => ({
      ...explainResource(resource, data[resource.name]?.length ?? 0),
      operations: findings.operations
        .filter((each) => each.resource === resource)
        .map((each) => {
          const isStatic = each.role === "action" || isUnknowable(resource);
          const notes = isUnknowable(resource)
            ? ["a static answer: the document shows no item with an id, and no operation makes one"]
            : notesOf(each);
          return {
            ...byName(each.placed, isStatic ? "document" : "state", notes),
            role: each.role,
          };
        }),
    })),
    others: findings.others.map(({ placed, why }) => byName(placed, "document", [why])),
  };
}

function explainResource(
  resource: Resource,
  startsWith: number,
): Omit<ExplainedResource, "operations"> {
  const { name, kind, path, itemPath, parent, id, why, softDelete, scope } = resource;
  const notes = [why];
  if (kind === "collection") {
    notes.push(
      id.property === undefined
        ? `ids are kept beside the items: ${id.why}`
        : `the id is "${id.property}" (${id.why}); ${id.isChosen ? "requests may choose it" : "the mock gives it"}`,
    );
  }
  for (const { parameter, resource: above } of scope) {
    notes.push(
      above
        ? `{${parameter}} is an item of ${above.name}`
        : `{${parameter}} names no item: any value is taken`,
    );
  }
  if (softDelete) notes.push(`DELETE sets ${softDelete.property}`);
  return {
    name,
    kind,
    path,
    ...(itemPath !== undefined && { itemPath }),
    ...(parent && { parent: parent.name }),
    ...(id.property !== undefined && { id: id.property }),
    startsWith,
    notes,
  };
}

function explainOperation(
  placed: PlacedOperation,
  answeredBy: ExplainedOperation["answeredBy"],
  notes: string[],
): ExplainedOperation {
  const { operationId } = placed.operation;
  const named = operationId === undefined ? {} : { operationId };
  return { method: placed.method.toUpperCase(), path: placed.path, ...named, answeredBy, notes };
}

function nameOf({ operation, method, path }: PlacedOperation): string {
  return operationName({ id: operation.operationId, method, path });
}

/** How long a page is for a request that names no length. */
function lengthOf({ defaultSize, maxSize }: Record<string, unknown>): string {
  if (defaultSize === undefined && maxSize === undefined)
    return "all at once where the request names no size, since the document states none";
  const size = Math.min(...[defaultSize, maxSize].flatMap((each) => (each ? Number(each) : [])));
  return `${size} at once where the request names no size`;
}

function notesOf({
  role,
  pagination,
  filters,
  unused,
  successes,
  placed,
}: FoundOperation): string[] {
  const notes: string[] = [];
  if (role === "action") notes.push("a static answer for an item that exists");
  if (pagination) notes.push(`pages of the style ${pagination.value.style}, by ${pagination.why}`);
  if (pagination) notes.push(lengthOf(pagination.value));
  const compared = filters.map(({ parameter, property }) =>
    parameter === property ? parameter : `${parameter} (${property})`,
  );
  if (compared.length > 0) notes.push(`filters ${compared.join(", ")}`);
  if (unused.length > 0) notes.push(`no effect: ${unused.join(", ")}`);
  const isShown = successes.some(({ contents }) => contents.some(({ place }) => place));
  const hasBody = successes.some(({ contents }) => contents.length > 0);
  if (hasBody && !isShown && !["action", "remove", "clear"].includes(role))
    notes.push("its answer does not show the item");
  if (successes.length === 0 && !["action", "read", "list"].includes(role))
    notes.push("the document lists no success: it gets one without a body");
  const responses = Object.keys(placed.operation.responses ?? {});
  const isAtItem = ["read", "replace", "merge", "remove"].includes(role);
  if (isAtItem && !responses.some((key) => /^(404|410|4XX|default)$/i.test(key))) {
    notes.push("no 404 in the document: an unknown id gets one of the mock's own");
  }
  return notes;
}
