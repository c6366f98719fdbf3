import type { CheckedFile, Place, Problem } from "./checked-file.ts";

/** Workflows, their inputs and steps are described, since the docs show them. */
export function checkTexts({ document }: CheckedFile): Problem[] {
  return document.workflows.flatMap((workflow, at): Problem[] => {
    const place = ["workflows", at];
    const name = `workflow ${workflow.workflowId}`;
    return [
      ...missing(workflow.summary, [...place, "workflowId"], `${name} has no summary`),
      ...missing(workflow.description, [...place, "workflowId"], `${name} has no description`),
      ...Object.entries(workflow.inputs?.properties ?? {}).flatMap(([key, input]) => {
        const own = [...place, "inputs", "properties", key];
        return [
          ...missing(input.description, own, `input ${key} of ${name} has no description`),
          ...missing(input.type, own, `input ${key} of ${name} has no type`),
        ];
      }),
      ...workflow.steps.flatMap(({ stepId, description }, index) =>
        missing(
          description,
          [...place, "steps", index, "stepId"],
          `step ${stepId} has no description`,
        ),
      ),
    ];
  });
}

function missing(text: string | undefined, place: Place, problem: string): Problem[] {
  const isThere = typeof text === "string" && text.trim() !== "";
  return isThere ? [] : [{ place, message: `${problem}: write what it is for; the docs show it` }];
}
