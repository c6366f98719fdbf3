import {
  secretsIn,
  sensitiveNames,
  toPointer,
  valueAt,
  type WorkflowStep,
} from "@carespec/document";
import type { CheckedFile, Place, Problem } from "./checked-file.ts";
import { type PlacedText, stringsIn } from "./strings-in.ts";

/** No secret stands in a file, and inputs that are sent as one are marked, so that they are masked. */
export function checkSecrets({ api, document }: CheckedFile): Problem[] {
  const names = new Set(
    sensitiveNames(api)
      .filter(({ sensitivity }) => sensitivity === "credential")
      .map(({ name }) => name.toLowerCase()),
  ).add("authorization");
  const sent = document.workflows.flatMap((workflow, at) => {
    const place = ["workflows", at];
    const texts = [
      ...secretsOf(workflow as unknown as WorkflowStep, place, names),
      ...workflow.steps.flatMap((step, index) =>
        secretsOf(step, [...place, "steps", index], names),
      ),
    ];
    const inputs = Object.entries(workflow.inputs?.properties ?? {});
    return [
      ...texts.flatMap(({ place: own, text }): Problem[] => {
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
  const told = new Set(sent.map(({ place }) => place.join("/")));
  return [...sent, ...lookingLikeOne(document).filter(({ place }) => !told.has(place.join("/")))];
}

/** Texts anywhere in a file that have the form of a credential, as the lint of documents knows them. */
function lookingLikeOne(document: CheckedFile["document"]): Problem[] {
  return stringsIn(document).flatMap(({ place, text }) => {
    const [found] = secretsIn(text, text.includes("$") ? "" : memberAt(document, place));
    if (!found) return [];
    const message = `this looks like ${found.what}: take it from an input with format: password`;
    return [{ place, message }];
  });
}

/** The name that says what a text is: of a member that is sent, of a parameter, of an input's default. */
function memberAt(document: object, place: Place): string {
  const last = String(place.at(-1));
  if (place.includes("payload")) return last;
  if (last === "default") return String(place.at(-2));
  const at = place.lastIndexOf("parameters");
  if (last !== "value" || at < 0) return "";
  const name = valueAt(document, toPointer([...place.slice(0, at + 2), "name"].map(String)));
  return typeof name === "string" ? name : "";
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
