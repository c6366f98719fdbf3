import { isUserError } from "@carespec/command";
import { isNode, type Node } from "../node.ts";
import type { OpenApiDocument } from "../open-api-document.ts";
import { operationsOf } from "../operations.ts";
import { escapeKey } from "../pointer.ts";
import { resolve } from "../resolve.ts";
import type { Report } from "./finding.ts";
import { createNames, pascalCase } from "./names.ts";

/**
 * Lists callbacks beside the webhooks: both are requests that the vendor sends. One is named after
 * its operation and itself: `createStreamOnData`.
 */
export function listCallbacks(document: OpenApiDocument, report: Report): void {
  const webhooks: Record<string, Node> = {};
  const names = createNames(Object.keys(document.webhooks ?? {}));
  const placed = operationsOf(document);
  // In an order of their own, so that names do not depend on the document's.
  placed.sort((one, other) => (one.pointer < other.pointer ? -1 : 1));
  for (const { operation, pointer } of placed) {
    for (const [name, written] of Object.entries(
      isNode(operation.callbacks) ? operation.callbacks : {},
    )) {
      const at = `${pointer}/callbacks/${escapeKey(name)}`;
      const items = Object.values(read(document, written, at, report)).filter(isNode);
      for (const item of items) {
        webhooks[names.give(operation.operationId + pascalCase(name))] = read(
          document,
          item,
          at,
          report,
        );
      }
    }
  }
  if (Object.keys(webhooks).length > 0) document.webhooks = { ...document.webhooks, ...webhooks };
}

function read(document: OpenApiDocument, written: unknown, at: string, report: Report): Node {
  try {
    return structuredClone(resolve<Node>(document, written as Node));
  } catch (error) {
    if (!isUserError(error)) throw error;
    report("refused", at, `${error.message}.`);
    return {};
  }
}
