import type { OpenApiDocument } from "@carespec/document";
import { operationsOf } from "@carespec/document";
import {
  camelCase,
  createNames,
  type Names,
  pascalCase,
  upperFirst,
} from "@carespec/document/normalize";
import pluralize from "pluralize";
import type { NotedCall } from "../compare/noted-call.ts";

const VERBS: Record<string, string> = {
  get: "get",
  head: "get",
  post: "create",
  put: "replace",
  patch: "update",
  delete: "remove",
};

/** Gives names that the document does not have yet. */
export interface DraftNames {
  operationId(call: NotedCall): string;
  schema(wished: string): string;
  /** The thing that a call is about, in the singular and PascalCase. */
  noun(call: NotedCall): string;
}

/** Names by the house's rules: a verb of its list and a noun; schemas are nouns. */
export function createDraftNames(document: OpenApiDocument): DraftNames {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  const operations = createNames(ids, (name) => name.toLowerCase());
  const schemas: Names = createNames(Object.keys(document.components?.schemas ?? {}));
  return {
    operationId(call) {
      const parts = partsOf(call);
      const isOne = call.path.endsWith("}") || call.method === "post";
      const last = parts.at(-1) ?? "Root";
      const noun = isOne ? pluralize.singular(last) : last;
      const isList = call.method === "get" && !isOne && last !== pluralize.singular(last);
      const verb = isList ? "list" : (VERBS[call.method] ?? "send");
      const parent = upperFirst(pluralize.singular(parts.at(-2) ?? ""));
      return operations.give(verb + noun, verb + parent + noun);
    },
    schema: (wished) => schemas.give(wished),
    noun: (call) => pluralize.singular(partsOf(call).at(-1) ?? "Root"),
  };
}

/** The words of a path, without parameters and versions. */
function partsOf({ path }: NotedCall): string[] {
  return path
    .split("/")
    .filter((part) => part !== "" && !/^\{|^api$|^v\d/i.test(part))
    .map((part) => pascalCase(camelCase(part.replaceAll(/[^A-Za-z0-9]+/g, " "))));
}
