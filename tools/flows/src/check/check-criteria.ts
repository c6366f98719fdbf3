import type { WorkflowStep } from "@carespec/document";
import { isNode } from "@carespec/document";
import { faultOf, parseCondition } from "../arazzo/condition.ts";
import { expressionsIn } from "../arazzo/evaluate.ts";
import type { CheckedFile, Place, Problem } from "./checked-file.ts";

type Criterion = NonNullable<WorkflowStep["successCriteria"]>[number];

/** What a runtime expression begins with, up to the first dot. */
const SUBJECTS = [
  ...["$url", "$method", "$statusCode", "$request", "$response", "$inputs", "$outputs"],
  ...["$steps", "$workflows", "$sourceDescriptions", "$components"],
];

/** Each criterion can be evaluated: one that cannot fails its step whatever is answered. */
export function checkCriteria({ document }: CheckedFile): Problem[] {
  return document.workflows.flatMap(({ steps }, at) =>
    steps.flatMap((step, index) =>
      criteriaOf(step, ["workflows", at, "steps", index]).flatMap(([criterion, place]) =>
        faultsOf(criterion).map((message) => ({ place, message })),
      ),
    ),
  );
}

/** The criteria of a step, and those of what it does after success and failure. */
function criteriaOf(step: WorkflowStep, place: Place): [Criterion, Place][] {
  const listed = (value: unknown, at: Place): [Criterion, Place][] =>
    Array.isArray(value)
      ? value.filter(isNode).map((each, index) => [each as unknown as Criterion, [...at, index]])
      : [];
  const actions = ["onSuccess", "onFailure"].flatMap((key) =>
    listed(step[key], [...place, key]).flatMap(([action, at]) =>
      listed((action as unknown as { criteria?: unknown }).criteria, [...at, "criteria"]),
    ),
  );
  return [...listed(step.successCriteria, [...place, "successCriteria"]), ...actions];
}

function faultsOf({ condition, context, type = "simple" }: Criterion): string[] {
  if (typeof condition !== "string") return [`a criterion has no condition: write one`];
  if (type === "simple") return simpleFaults(condition);
  if (typeof context !== "string") {
    return [`a condition of the type ${nameOf(type)} has no context: say what it is tried on`];
  }
  if (type !== "regex") return [];
  const fault = patternFault(condition);
  return fault === undefined ? [] : [`${condition} is not a regular expression: ${fault}`];
}

function simpleFaults(condition: string): string[] {
  const fault = faultOf(parseCondition(condition));
  if (fault !== undefined) return [`the condition ${condition} cannot be evaluated: ${fault}`];
  const unknown = expressionsIn(condition).find((expression) => {
    const [subject = ""] = expression.split(/[.#]/);
    return !SUBJECTS.includes(subject);
  });
  if (unknown === undefined) return [];
  return [`${unknown} is not a runtime expression: it begins with one of ${SUBJECTS.join(", ")}`];
}

/** As the runner reads it: a pattern, or `/pattern/flags`. */
function patternFault(condition: string): string | undefined {
  const [, pattern = condition, flags = ""] = /^\/(.*)\/([gimsuy]*)$/s.exec(condition) ?? [];
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: /, "");
  }
}

function nameOf(type: unknown): string {
  return isNode(type) ? String(type.type) : String(type);
}
