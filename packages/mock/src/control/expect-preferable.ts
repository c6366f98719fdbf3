import { UserError } from "@carespec/command";
import { toSentence } from "../http/header-text.ts";
import { isLeft } from "../prism/either.ts";
import { readPreferText } from "../prism/preference.ts";
import type { Vendor } from "../vendors/load.ts";
import { documentedFor, documentedStatus } from "./documented-answers.ts";
import type { Target } from "./targets.ts";

/**
 * Throws a {@link UserError} for a `Prefer` that cannot be read, or that names a status or an example which
 * none of the operations has: every request would be refused.
 */
export type ExpectPreferable = (prefer: string, target: Target) => Promise<void>;

/** Makes the check against the vendors' documents. */
export function createExpectPreferable(vendors: readonly Vendor[]): ExpectPreferable {
  return async (prefer, target) => {
    const read = readPreferText(prefer);
    if (isLeft(read)) throw new UserError(`prefer: ${problemOf(read.left)}`);
    const { code, exampleKey } = read.right;
    if (code === undefined && exampleKey === undefined) return;
    const operations = await documentedFor(vendors, target);
    const where = target.operation === undefined ? "" : ` of ${target.operation}`;
    if (code !== undefined && !operations.some((each) => documentedStatus(each, code))) {
      const known = operations.flatMap(({ statuses }) => statuses);
      throw new UserError(
        `unknown status ${code}${where}: choose from ${choice(known)}, or take the fault "status", which has any`,
      );
    }
    const examples = operations.flatMap(({ answers }) => answers.map(({ example }) => example));
    // So Prism's reader calls a lone example without a name.
    if (exampleKey === undefined || [...examples, "default"].includes(exampleKey)) return;
    throw new UserError(`unknown example "${exampleKey}"${where}: choose from ${choice(examples)}`);
  };
}

function choice(known: readonly string[]): string {
  return [...new Set(known)].toSorted().join(", ") || "none: the document names none";
}

/** What Prism says of it, in one line. */
function problemOf(problem: Error): string {
  const { detail = problem.message } = problem as { detail?: string } & Error;
  return toSentence(detail);
}
