import type { OpenApiDocument, Operation } from "@carespec/document";
import { type Body, placeOf } from "./bodies.ts";
import { type Answer, answersOf } from "./successes.ts";
import { type Imports, typeText } from "./type-text.ts";

/**
 * A member of the interface of errors: one error for each status and each range that the document
 * names, and one for all others, whose body is that of `default` where there is one.
 */
export function errorTypes(
  document: OpenApiDocument,
  operation: Operation,
  imports: Imports,
): string {
  const answers = answersOf(document, operation);
  const named = answers.filter(({ status }) => /^[45]\d\d$/.test(status));
  const ranges = answers.filter(({ status }) => /^[45]XX$/.test(status));
  const statuses = named.map(({ status }) => status);
  const inRanges = ranges.map(({ status }) => `StatusIn<"${status}">`);
  const described = [
    ...named.map((answer) => [answer.status, bodyText(answer, imports)]),
    ...ranges.map((answer) => [
      `StatusIn<${[`"${answer.status}"`, ...unionOf(statuses)].join(", ")}>`,
      bodyText(answer, imports),
    ]),
    [
      ["OtherStatus", ...unionOf([...statuses, ...inRanges]).map((text) => `<${text}>`)].join(""),
      otherBody(answers, imports),
    ],
  ];
  const errors = described.map(([status, body]) => `VendorError<${status}${body}>`);
  return `  ${operation.operationId}:\n    | ${errors.join("\n    | ")};`;
}

function unionOf(texts: string[]): string[] {
  return texts.length > 0 ? [texts.join(" | ")] : [];
}

/** The body of an error whose status the document does not name. */
function otherBody(answers: Answer[], imports: Imports): string {
  const types = answers
    .filter(({ status }) => status === "default")
    .flatMap((answer) => typesOf(answer, imports));
  return types.length > 0 ? `, UncheckedBody<${types.join(" | ")}>` : "";
}

function bodyText(answer: Answer, imports: Imports): string {
  const texts = typesOf(answer, imports);
  return `, UncheckedBody${texts.length > 0 ? `<${texts.join(" | ")}>` : ""}`;
}

/** The types of an error's bodies; what is not JSON is read as text. */
function typesOf({ bodies, place }: Answer, imports: Imports): string[] {
  const json = bodies.filter(({ kind, schema }) => kind === "json" && schema);
  return [
    ...new Set(
      json.map((body: Body) => typeText(body.schema ?? {}, placeOf(place, body), imports)),
    ),
  ];
}
