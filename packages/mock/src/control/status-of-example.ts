import { UserError } from "@carespec/command";
import {
  type DocumentedOperation,
  documentedOperations,
} from "../prism/documented/documented-operation.ts";
import { sharedOperations } from "../prism/load-operations.ts";
import { perDocument } from "../shared-document.ts";
import type { Vendor } from "../vendors/load.ts";
import type { Target } from "./targets.ts";

/**
 * The status of the answer that has an example of this name.
 *
 * @param status - of several, this one
 * @throws UserError where none has it, or several have
 */
export type StatusOfExample = (example: string, target: Target, status?: number) => Promise<string>;

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

/** Makes the look-up in the vendors' documents. */
export function createStatusOfExample(vendors: readonly Vendor[]): StatusOfExample {
  return async (example, { vendor, operation }, status) => {
    if (operation === undefined) {
      throw new UserError(`the example "${example}" is of an operation: give operation too`);
    }
    const meant = vendors.filter(({ name }) => vendor === undefined || name === vendor);
    const all = (await Promise.all(meant.map(documentedOf))).flat();
    const answers = all.filter(({ name }) => name === operation).flatMap((each) => each.answers);
    const found = answers.filter(
      (answer) =>
        answer.example === example && (status === undefined || answer.status === String(status)),
    );
    const statuses = [...new Set(found.map((answer) => answer.status))];
    const [only, ...more] = statuses;
    if (only === undefined) throw new UserError(unknown(example, operation, answers));
    if (more.length === 0 && /^\d+$/.test(only)) return only;
    throw new UserError(`the example "${example}" is of ${statuses.join(", ")}: give status too`);
  };
}

function unknown(
  example: string,
  operation: string,
  answers: DocumentedOperation["answers"],
): string {
  const known = answers.map((answer) => `${answer.example} (${answer.status})`).join(", ");
  const choice = known ? `choose from ${known}` : "it has no named examples: give a status";
  return `unknown example "${example}" of ${operation}: ${choice}`;
}
