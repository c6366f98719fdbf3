import { isDeepStrictEqual } from "node:util";
import { isNode, type Node, type OpenApiDocument, operationsOf } from "@carespec/document";
import type { Change } from "../change.ts";

/** Finds operations that are known better or worse than before. The docs and the clients' TSDoc say it. */
export function compareEvidence(base: OpenApiDocument, revision: OpenApiDocument): Change[] {
  const now = new Map(operationsOf(revision).map((one) => [one.operation.operationId, one]));
  return operationsOf(base).flatMap(({ operation }): Change[] => {
    const after = now.get(operation.operationId);
    const [one, other] = [operation["x-evidence"], after?.operation["x-evidence"]] as [
      Node | undefined,
      Node | undefined,
    ];
    if (!after || isDeepStrictEqual(one, other)) return [];
    const [before, current] = [statusOf(one), statusOf(other)];
    const text =
      before === current ? "has another source or date of evidence" : "is known better or worse";
    return [
      {
        size: "patch",
        heading: "Changed",
        subject: `\`${operation.operationId}\``,
        operations: [operation.operationId],
        text,
        by: "document rules",
        pointer: `${after.pointer}/x-evidence`,
        ...(before !== current && { before, after: current }),
      },
    ];
  });
}

function statusOf(evidence: unknown): string {
  return isNode(evidence) && typeof evidence.status === "string" ? evidence.status : "not said";
}
