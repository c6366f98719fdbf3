import { nearest } from "@carespec/command";
import {
  type PlacedOperation,
  referencedName,
  type Workflow,
  type WorkflowStep,
} from "@carespec/document";
import { parseCondition, statesStatus } from "../arazzo/condition.ts";
import { type CheckedFile, calledWorkflow, type Place, type Problem } from "./checked-file.ts";

/** Each step calls an operation of the document and states its status, or runs a workflow. */
export function checkSteps(checked: CheckedFile): Problem[] {
  return checked.document.workflows.flatMap((workflow, at) => [
    ...repeated(workflow, ["workflows", at]),
    ...workflow.steps.flatMap((step, index) =>
      checkStep(checked, step, ["workflows", at, "steps", index]),
    ),
  ]);
}

function repeated({ steps }: Workflow, place: Place): Problem[] {
  return steps.flatMap(({ stepId }, index) =>
    steps.findIndex((other) => other.stepId === stepId) === index
      ? []
      : [
          {
            place: [...place, "steps", index, "stepId"],
            message: `a step before this one is called ${stepId}, too: give each its own name`,
          },
        ],
  );
}

function checkStep(checked: CheckedFile, step: WorkflowStep, place: Place): Problem[] {
  if (step.workflowId !== undefined) return checkCall(checked, step, place);
  const { stepId, operationId } = step;
  if (operationId === undefined) {
    const message = `step ${stepId} has no operationId: the docs and the comparison know operations by it`;
    return [{ place: [...place, "stepId"], message }];
  }
  const placed = checked.operations.get(referencedName(operationId));
  if (!placed) return [unknownOperation(checked, operationId, [...place, "operationId"])];
  return [...checkStatus(step, place), ...checkParameters(placed, step, place)];
}

function unknownOperation(checked: CheckedFile, operationId: string, place: Place): Problem {
  const meant = nearest(referencedName(operationId), [...checked.operations.keys()]);
  const remedy = meant === undefined ? "take one of the document's" : `did you mean ${meant}?`;
  return { place, message: `no operation is called ${operationId}: ${remedy}` };
}

/** Without a criterion of its own, a step passes with any status that the document has, 401 included. */
function checkStatus({ stepId, successCriteria = [] }: WorkflowStep, place: Place): Problem[] {
  const isStated = successCriteria.some(({ condition, context, type = "simple" }) =>
    type === "simple" ? statesStatus(parseCondition(condition)) : context === "$statusCode",
  );
  if (isStated) return [];
  const message = `step ${stepId} states no status, so any documented one passes: add the condition $statusCode == …`;
  return [{ place: [...place, "stepId"], message }];
}

function checkParameters(
  placed: PlacedOperation,
  { parameters = [] }: WorkflowStep,
  place: Place,
): Problem[] {
  const known = placed.parameters.filter((each) => each.in === "path" || each.in === "query");
  // An exploded object has parameters of any name.
  const isOpen = known.some((each) => each.in === "query" && each.schema?.type === "object");
  const { operationId } = placed.operation;
  const unknown = parameters.flatMap(({ name, in: where }, index): Problem[] => {
    if (where === "header" || where === "cookie" || (where === "query" && isOpen)) return [];
    if (known.some((each) => each.name === name && each.in === where)) return [];
    const names = known.map((each) => `${each.name} (${each.in})`).join(", ") || "none";
    const message = `${operationId} has no parameter ${name} in ${where}: it takes ${names}`;
    return [{ place: [...place, "parameters", index, "name"], message }];
  });
  const missing = known
    .filter((each) => each.required && !parameters.some(({ name }) => name === each.name))
    .map((each) => ({
      place: [...place, "operationId"],
      message: `${operationId} requires the parameter ${each.name}: give it a value`,
    }));
  return [...unknown, ...missing];
}

/** A step that runs a workflow gives it the inputs that it requires, and no others. */
function checkCall(checked: CheckedFile, step: WorkflowStep, place: Place): Problem[] {
  const { workflowId = "", parameters = [], outputs = {} } = step;
  const called = calledWorkflow(checked, workflowId);
  if (!called) {
    const message = `no workflow is called ${workflowId}: name one of this file, or $sourceDescriptions.<name>.workflows.<workflowId>`;
    return [{ place: [...place, "workflowId"], message }];
  }
  const { required = [], properties = {} } = called.inputs ?? {};
  const given = parameters.map(({ name }) => name);
  return [
    ...required
      .filter((name) => !given.includes(name) && properties[name]?.default === undefined)
      .map((name) => ({
        place: [...place, "workflowId"],
        message: `${called.workflowId} requires the input ${name}: add it to the step's parameters`,
      })),
    ...given.flatMap((name, index): Problem[] =>
      properties[name]
        ? []
        : [
            {
              place: [...place, "parameters", index, "name"],
              message: `${called.workflowId} has no input ${name}: it takes ${Object.keys(properties).join(", ") || "none"}`,
            },
          ],
    ),
    ...Object.entries(outputs).flatMap(([name, text]): Problem[] => {
      const [, output = ""] = /^\$outputs\.([\w-]+)/.exec(text) ?? [];
      if (called.outputs?.[output] !== undefined) return [];
      const message = `${called.workflowId} has no output ${output || text}: take $outputs.<name> of ${Object.keys(called.outputs ?? {}).join(", ") || "none"}`;
      return [{ place: [...place, "outputs", name], message }];
    }),
  ];
}
