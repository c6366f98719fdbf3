import type { OpenApiDocument } from "@carespec/document";
import type { Handler, VendorPlugin } from "@carespec/mock-kit";
import { operationName } from "../operation-name.ts";
import { findResources } from "./find/find-resources.ts";
import { type Findings, makesItems, type Resource } from "./found/resource.ts";
import { createHandler } from "./handle/create-handler.ts";
import type { Handling } from "./handle/handling.ts";
import { answeredDocument } from "./schemas/answered-document.ts";
import { createSchemaReader } from "./schemas/reader.ts";
import { createValidators } from "./schemas/validators.ts";
import { examplesOfResource } from "./seeds/examples-of.ts";
import { collectionsOf, seedsOfDocument } from "./seeds/seeds-of.ts";
import { createStaticAnswers, type StaticAnswers } from "./static/static-answers.ts";

/** The state that a document has by itself. */
export interface DerivedState {
  collections: NonNullable<VendorPlugin["collections"]>;
  /** What sessions start with. Made when it is first asked for: examples are checked, which takes time. */
  data(): NonNullable<VendorPlugin["data"]>;
  /** By the operation's name: its operationId, else `GET /pets/{id}`. */
  operations: Readonly<Record<string, Handler>>;
  findings: Findings;
  statics: StaticAnswers;
}

/**
 * Finds the resources of a document and makes the handlers, the collections and the initial data of a
 * plugin for them.
 *
 * @param basePath - path of the mock below which the document's paths are
 * @throws UserError with the JSON pointer where a part of the document cannot be read
 */
export function deriveState(document: OpenApiDocument, basePath: string): DerivedState {
  const reader = createSchemaReader(answeredDocument(document));
  const validatorOf = createValidators(reader.document);
  const findings = findResources(reader);
  const examples = new Map<Resource, Record<string, unknown>[]>();
  const handling: Handling = {
    reader,
    validatorOf,
    findings,
    childrenOf: (parent) => findings.resources.filter((each) => each.parent === parent),
    examplesOf: (resource) => {
      const known =
        examples.get(resource) ?? examplesOfResource(reader, validatorOf, findings, resource);
      examples.set(resource, known);
      return known;
    },
    isMade: (resource) =>
      findings.operations.some((each) => each.resource === resource && makesItems(each)),
    basePath: basePath.replace(/\/+$/, ""),
  };
  let data: ReturnType<typeof seedsOfDocument> | undefined;
  return {
    collections: collectionsOf(handling),
    data: () => {
      data ??= seedsOfDocument(handling);
      return data;
    },
    operations: handlersOf(handling),
    findings,
    statics: createStaticAnswers(reader, validatorOf),
  };
}

/** Two operations may have the same operationId, so each name leads to the call's own operation. */
function handlersOf(handling: Handling): Record<string, Handler> {
  const byPlace = new Map<string, Handler>();
  const names = new Set<string>();
  for (const found of handling.findings.operations) {
    const { path, method, operation } = found.placed;
    byPlace.set(`${method} ${path}`, createHandler(handling, found));
    names.add(operationName({ id: operation.operationId, method, path }));
  }
  const dispatch: Handler = (call) =>
    byPlace.get(`${call.operation.method} ${call.operation.path}`)?.(call);
  return Object.fromEntries([...names].map((name) => [name, dispatch]));
}
