import { UserError } from "@carespec/command";
import type { DocumentedOperation } from "../prism/documented/documented-operation.ts";
import type { Vendor } from "../vendors/load.ts";
import { documentedFor, documentedStatus } from "./documented-answers.ts";
import type { Target } from "./targets.ts";

/**
 * The status of the answer that has an example of this name.
 *
 * @param status - of several, this one; also one of a range or of `default`
 * @throws UserError where none has it, or several have
 */
export type StatusOfExample = (example: string, target: Target, status?: number) => Promise<string>;

/** Makes the look-up in the vendors' documents. */
export function createStatusOfExample(vendors: readonly Vendor[]): StatusOfExample {
  return async (example, target, status) => {
    const { operation } = target;
    if (operation === undefined) {
      throw new UserError(`the example "${example}" is of an operation: give operation too`);
    }
    const operations = await documentedFor(vendors, target);
    const found = operations.flatMap((each) => {
      const only = status === undefined ? undefined : documentedStatus(each, status);
      return each.answers.filter(
        (answer) => answer.example === example && (status === undefined || answer.status === only),
      );
    });
    const statuses = [...new Set(found.map((answer) => answer.status))];
    const [only, ...more] = statuses;
    if (only === undefined) {
      const answers = operations.flatMap((each) => each.answers);
      throw new UserError(unknown(example, operation, answers));
    }
    if (status !== undefined) return String(status);
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
