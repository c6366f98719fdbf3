import type { Workflow } from "@carespec/document";
import type { CheckedFile, Place, Problem } from "./checked-file.ts";
import { type Reference, referencesIn } from "./strings-in.ts";

/** Inputs and outputs of steps are defined before they are used, and used where they are defined. */
export function checkNames({ document }: CheckedFile): Problem[] {
  return document.workflows.flatMap((workflow, at) => {
    const place = ["workflows", at];
    const { inputs: _, ...rest } = workflow;
    const references = referencesIn(rest, place);
    return [
      ...checkInputs(workflow, place, references),
      ...checkOutputs(workflow, place, references),
    ];
  });
}

function checkInputs(workflow: Workflow, place: Place, references: Reference[]): Problem[] {
  const { required = [], properties = {} } = workflow.inputs ?? {};
  const used = references.filter(({ of }) => of === "inputs");
  const fresh = workflow["x-fresh-inputs"] ?? [];
  return [
    ...used
      .filter(({ name }) => !properties[name])
      .map((reference) => ({
        place: reference.place,
        message: `$inputs.${reference.name} is not defined: add it to the inputs of ${workflow.workflowId}`,
      })),
    ...Object.keys(properties)
      .filter((name) => !used.some((reference) => reference.name === name))
      .map((name) => ({
        place: [...place, "inputs", "properties", name],
        message: `input ${name} of ${workflow.workflowId} is not used: remove it`,
      })),
    ...required
      .filter((name) => !properties[name])
      .map((name) => ({
        place: [...place, "inputs", "required"],
        message: `required input ${name} is not defined: add it to the properties`,
      })),
    ...fresh
      .filter((name) => !properties[name])
      .map((name) => ({
        place: [...place, "x-fresh-inputs"],
        message: `x-fresh-inputs names ${name}, which is no input: remove it`,
      })),
  ];
}

function checkOutputs(workflow: Workflow, place: Place, references: Reference[]): Problem[] {
  const used = references.filter(({ of }) => of === "steps");
  const indexOf = (stepId: string) => workflow.steps.findIndex((each) => each.stepId === stepId);
  return [
    ...used.flatMap(({ name, output, place: at }): Problem[] => {
      const index = indexOf(name);
      const step = workflow.steps[index];
      if (!step)
        return [{ place: at, message: `there is no step ${name}: name one of this workflow` }];
      const own = at[2] === "steps" ? Number(at[3]) : workflow.steps.length;
      if (index >= own) {
        return [{ place: at, message: `step ${name} runs later than this: name an earlier one` }];
      }
      if (output !== undefined && step.outputs?.[output] !== undefined) return [];
      const message = `step ${name} has no output ${output ?? ""}: add it to the step's outputs`;
      return [{ place: at, message }];
    }),
    ...workflow.steps.flatMap(({ stepId, outputs = {} }, index) =>
      Object.keys(outputs)
        .filter((name) => !used.some((each) => each.name === stepId && each.output === name))
        .map((name) => ({
          place: [...place, "steps", index, "outputs", name],
          message: `output ${name} of step ${stepId} is not used: remove it`,
        })),
    ),
  ];
}
