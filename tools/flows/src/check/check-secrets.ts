import { sensitiveNames, type WorkflowStep } from "@carespec/document";
import type { CheckedFile, Place, Problem } from "./checked-file.ts";
import { type PlacedText, stringsIn } from "./strings-in.ts";

/** No secret stands in a file, and inputs that are sent as one are marked, so that they are masked. */
export function checkSecrets({ api, document }: CheckedFile): Problem[] {
  const names = new Set(
    sensitiveNames(api)
      .filter(({ sensitivity }) => sensitivity === "credential")
      .map(({ name }) => name.toLowerCase()),
  ).add("authorization");
  return document.workflows.flatMap((workflow, at) => {
    const place = ["workflows", at];
    const sent = [
      ...secretsOf(workflow as unknown as WorkflowStep, place, names),
      ...workflow.steps.flatMap((step, index) =>
        secretsOf(step, [...place, "steps", index], names),
      ),
    ];
    const inputs = Object.entries(workflow.inputs?.properties ?? {});
    return [
      ...sent.flatMap(({ place: own, text }): Problem[] => {
        if (!text.includes("$")) {
          const message = "a secret stands here: take it from an input with format: password";
          return [{ place: own, message }];
        }
        const [, name = ""] = /\$inputs\.([\w-]+)/.exec(text) ?? [];
        const input = workflow.inputs?.properties?.[name];
        if (!input || input.format === "password") return [];
        const message = `input ${name} is sent as a secret: give it format: password, so that it is masked`;
        return [{ place: [...place, "inputs", "properties", name], message }];
      }),
      ...inputs
        .filter(([, input]) => input.format === "password" && input.default !== undefined)
        .map(([name]) => ({
          place: [...place, "inputs", "properties", name, "default"],
          message: `the secret ${name} has a default: remove it`,
        })),
    ];
  });
}

/** The texts of a step, or of a workflow, that are sent where the document has a credential. */
function secretsOf(step: WorkflowStep, place: Place, names: ReadonlySet<string>): PlacedText[] {
  const isSecret = (key: unknown) => names.has(String(key).toLowerCase());
  const parameters = (step.parameters ?? []).flatMap(({ name, value }, index) =>
    isSecret(name) ? stringsIn(value, [...place, "parameters", index, "value"]) : [],
  );
  const payload = stringsIn(step.requestBody?.payload, [...place, "requestBody", "payload"]);
  const security = stringsIn(step["x-security"], [...place, "x-security"]);
  return [
    ...parameters,
    ...payload.filter(({ place: at }) => at.slice(place.length + 2).some(isSecret)),
    ...security.filter(({ place: at }) => at.includes("values") && at.at(-1) !== "username"),
  ];
}
