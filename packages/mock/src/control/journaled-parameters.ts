import { type OpenApiDocument, operationsOf } from "@carespec/document";
import type { JournalEntry } from "../journal/entry.ts";
import { below } from "../mount.ts";
import { operationName } from "../operation-name.ts";
import { parameterNames, pathParameters } from "../path-parameters.ts";
import { perDocument } from "../shared-document.ts";
import type { Vendor } from "../vendors/load.ts";

/**
 * Reads the path parameters of requests in the journal, by name. A request that matched no operation has none.
 * One whose path the journal hides as a whole has hidden ones.
 */
export function createJournaledParameters(vendors: readonly Vendor[]) {
  return ({ vendor, operation, request }: JournalEntry): Record<string, string> => {
    const served = vendors.find(({ name }) => name === vendor);
    const template = served && templatesOf(served.document).get(operation ?? "");
    if (!served || template === undefined) return {};
    const [path = ""] = request.path.split("?", 1);
    if (path.startsWith("/")) return pathParameters(template, below(served.basePath, path));
    return Object.fromEntries(parameterNames(template).map((name) => [name, path]));
  };
}

/** The paths of a document's operations, by the names that the journal gives to them. */
const templatesOf = perDocument(
  (document: OpenApiDocument) =>
    new Map(
      operationsOf(document).map(({ path, method, operation }) => [
        operationName({ id: operation.operationId, method, path }),
        path,
      ]),
    ),
);
