import {
  type DocumentedOperation,
  documentedOperations,
} from "../prism/documented/documented-operation.ts";
import { sharedOperations } from "../prism/load-operations.ts";
import { perDocument } from "../shared-document.ts";
import type { Vendor } from "../vendors/load.ts";
import type { Target } from "./targets.ts";

const shared = perDocument(async (document) =>
  documentedOperations(await sharedOperations(document)),
);

/** What vendors' documents say of their operations, as coverage counts it. */
export async function documentedOf({
  document,
  own,
}: Vendor): Promise<readonly DocumentedOperation[]> {
  if (!own) return shared(document);
  return own.engine.operations.map((operation) => own.engine.documented(operation));
}

/** What documents say of the operations that something applies to. */
export async function documentedFor(
  vendors: readonly Vendor[],
  { vendor, operation }: Target,
): Promise<DocumentedOperation[]> {
  const meant = vendors.filter(({ name }) => vendor === undefined || name === vendor);
  const all = (await Promise.all(meant.map(documentedOf))).flat();
  return all.filter(({ name }) => operation === undefined || name === operation);
}

/**
 * The answer of an operation that Prism gives for a status: the one of this status, of its range or
 * `default`, as the document writes it.
 */
export function documentedStatus(
  { statuses }: Pick<DocumentedOperation, "statuses">,
  status: number,
): string | undefined {
  const code = String(status);
  return [code, `${code[0]}XX`, "default"].find((each) => statuses.includes(each));
}
