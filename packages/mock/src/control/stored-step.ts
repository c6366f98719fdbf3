import { UserError } from "@carespec/command";
import { problemOfParameters } from "../steering/fault-parameters.ts";
import { faultOf, type Step } from "../steering/script.ts";
import type { ExpectPreferable } from "./expect-preferable.ts";
import type { StatusOfExample } from "./status-of-example.ts";
import type { Target } from "./targets.ts";

/**
 * A step with the `Prefer` that it amounts to.
 *
 * @throws UserError for an example or a status that the operation does not have, and for members that do not fit each other
 */
export async function storedStep(
  given: Step | "normal",
  target: Target,
  statusOf: StatusOfExample,
  expectPreferable: ExpectPreferable,
): Promise<Step & { prefer?: string }> {
  if (given === "normal") return {};
  const { example, status } = given;
  const fault = faultOf(given);
  if (fault) {
    if (example !== undefined) throw new UserError("give an example or a fault, not both");
    const problem = problemOfParameters(fault);
    if (problem) throw new UserError(problem);
    return given;
  }
  const { example: _, when, state, next, times, status: __, ...parameters } = given;
  const [parameter] = Object.keys(parameters);
  if (parameter !== undefined) throw new UserError(`${parameter} is of a fault: give fault too`);
  if (status !== undefined) await expectPreferable(`code=${status}`, target);
  if (example === undefined) {
    return status === undefined ? given : { ...given, prefer: `code=${status}` };
  }
  const code = status ?? (await statusOf(example, target));
  if (status !== undefined) await statusOf(example, target, status);
  return { ...given, prefer: `code=${code}, example=${example}` };
}
